"""Data written in the program as text."""
import numpy as np
from keras import layers

CSV = """
1.0,2.0,3.5,0
2.0,1.0,0.5,1
4.5,3.0,2.0,1
"""
rows = [[float(cell) for cell in line.split(",")] for line in CSV.strip().splitlines()]
table = np.array(rows)  # shape: (3, 4)
features, labels = table[:, :-1], table[:, -1]  # shape: (3,)
x = layers.Dense(len(rows[0]) * 2)(features)  # shape: (3, 8)
characters = sorted(set("".join("hello world".split())))
encoded = np.zeros((len("hello"), len(characters)))  # shape: (5, 7)
