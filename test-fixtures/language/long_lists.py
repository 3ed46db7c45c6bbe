"""Lists of more items than are written out still know how many they have and what each is."""
import random

import numpy as np

x = np.zeros((30000, 4), "float32")
y = np.zeros((30000,), "uint8")
a = np.array([row[:2] for row in x])  # shape: (30000, 2)
b = np.array(list(x))  # shape: (30000, 4)
n = len([1 for _ in range(50000)])
c = np.zeros((n, 3))  # shape: (50000, 3)
rows = []
for row in x:
    rows.append(row)
d = np.array(rows)  # shape: (30000, 4)
rows.append(x[0])
rows.pop()


def make_pairs(x, y):
    classes = max(y) + 1
    by_class = [np.where(y == i)[0] for i in range(classes)]
    pairs, labels = [], []
    for i in range(len(x)):
        near = random.choice(by_class[y[i]])
        pairs += [[x[i], x[near]]]
        labels += [0]
        far = random.randint(0, len(x) - 1)
        while far == near:
            far = random.randint(0, len(x) - 1)
        pairs += [[x[i], x[far]]]
        labels += [1]
    return np.array(pairs), np.array(labels).astype("float32")


pairs, labels = make_pairs(x, y)
left = pairs[:, 0]  # shape: (60000, 4)
few, zeros = make_pairs(x[:50], y[:50])


def in_pairs(count):
    found = []
    for i in range(count):
        found.append([x[i], x[0]])
        found.append([x[0], x[i]])
    return np.array(found)


several = in_pairs(int(np.sum(y)) + 5)  # shape: (?, 2, 4)
largest = max(x[0])  # shape: ()
