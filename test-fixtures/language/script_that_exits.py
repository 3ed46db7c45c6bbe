import keras
from keras import layers
import sys


def check(condition, message):
    if not condition:
        print(message)
        sys.exit(2)


inputs = keras.Input((5,))  # shape: (None, 5)
check(inputs.shape[1] == 5, "five features")
scores = layers.Dense(4)(inputs)  # shape: (None, 4)
try:
    check(scores.shape[1] == 3, "three classes")
    scores = layers.Dense(3)(inputs)
except SystemExit:
    stopped = layers.Dense(9)(scores)
again = layers.Dense(2)(inputs)  # shape: (None, 2)
