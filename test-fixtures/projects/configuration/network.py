import keras
from keras import layers

import config


def build(classes=config.Training.classes):
    model = keras.Sequential([keras.Input((config.FEATURES,))])
    for units in config.HIDDEN:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
