"""Notebooks define a function anew, with what it calls: the first one never met what came later."""

import functools


def scale(x, by):
    return x * by


apply = functools.partial(scale)


def step(x):
    return apply(x, 2)


def scale(x, by, offset):
    return x * by + offset


apply = functools.partial(scale)


def step(x):
    return apply(x, 2, 1)


y = step(3)
