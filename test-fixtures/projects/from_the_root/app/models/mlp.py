import keras
from keras import layers


def build(features):
    return keras.Sequential([keras.Input((features,)), layers.Dense(2)])
