import numpy as np


def windows(series, length):
    count = series.shape[0] - length
    x = np.stack([series[i : i + length] for i in range(count)])
    return x, series[length:]
