import keras
from keras import layers

WIDTH = 32


def use_small_models():
    global WIDTH
    WIDTH = 8


def encoder(x):
    return layers.Dense(WIDTH)(x)


inputs = keras.Input((20,))  # shape: (None, 20)
large = encoder(inputs)  # shape: (None, 32)
use_small_models()
small = encoder(inputs)  # shape: (None, 8)
