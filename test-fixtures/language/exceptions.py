import keras
import numpy as np
from keras import layers


def flatten(x):
    try:
        return layers.Reshape((-1,))(x)
    except ValueError:
        return layers.Flatten()(x)
    finally:
        calls.append(x.shape[-1])


calls = []
flat = flatten(keras.Input((4, 5)))  # shape: (None, 20)
trace = np.zeros((len(calls), calls[0]))  # shape: (1, 5)
try:
    broken = layers.Dense(3)(np.zeros((2, 3))) @ np.ones((4, 1))
except Exception as error:
    broken = np.zeros((1, 1))
fallback = broken  # shape: (1, 1)
try:
    size = int("32")
except ValueError:
    size = 8
else:
    size += 1
try:
    np.zeros((2, 3)) @ np.zeros((2, 3))  # error[matmul-mismatch]
except KeyboardInterrupt:
    pass
