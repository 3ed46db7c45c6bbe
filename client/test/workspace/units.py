"""Imported by classifier.py."""

CLASSES = 10
