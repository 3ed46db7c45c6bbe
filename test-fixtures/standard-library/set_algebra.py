"""Columns that are left when others are taken away."""
import numpy as np
from keras import layers

columns = ["id", "age", "income", "city", "label"]
categorical = {"city"}
unused = {"id", "label", "age"} - {"age"}
features = [name for name in columns if name not in unused]
numeric = set(features) - categorical

table = np.zeros((100, len(features)))  # shape: (100, 3)
x = layers.Dense(len(numeric) * 4)(table)  # shape: (100, 8)
y = layers.Dense(len(categorical | numeric | {"bias"}))(x)  # shape: (100, 4)
labels = np.array([0, 2, 1, 2])  # shape: (4,)
classes = layers.Dense(len(set([0, 2, 1, 2])))(y)  # shape: (100, 3)
