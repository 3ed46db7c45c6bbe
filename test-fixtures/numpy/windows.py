import numpy as np

series = np.sin(np.arange(500))  # shape: (500,)
X, Y = [], []
for i in range(len(series) - 10):
    X.append(series[i:i + 10])
    Y.append(series[i + 10])
X = np.array(X)  # shape: (490, 10)
Y = np.array(Y)  # shape: (490,)
X = X.reshape((X.shape[0], X.shape[1], 1))  # shape: (490, 10, 1)
W = np.array([series[i:i + 5] for i in range(len(series) - 5)])


def windows(data, look_back=3):
    rows, targets = [], []
    for i in range(look_back, len(data)):
        rows.append(data[i - look_back:i, :])
        targets.append(data[i, 0])
    return np.array(rows), np.array(targets)


A, B = windows(np.zeros((120, 2)))
C = []
for row in np.zeros((300, 7)):
    C.append(row * 2)
C = np.array(C)  # shape: (300, 7)
D = np.stack([np.zeros((2, 3)) for _ in range(600)])
start = 0
parts = []
for stop in range(10, 501, 10):
    parts.append(series[start:stop])
    start = stop
first = parts[0]  # shape: (10,)
