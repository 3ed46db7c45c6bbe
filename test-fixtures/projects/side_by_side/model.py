"""A small classifier."""
import keras
from keras import layers

CLASSES = 3


def build_model(features, classes=CLASSES):
    inputs = keras.Input((features,))
    x = layers.Dense(64, activation="relu")(inputs)
    outputs = layers.Dense(classes, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model
