import numpy as np
import keras
from keras import layers

images = np.zeros((64, 28, 28, 1))
inputs = keras.Input(shape=(28, 28, 1))
x = layers.Conv2D(32, 3, activation="relu")(inputs)
x = layers.MaxPooling2D(2)(x)
x = layers.Flatten()(x)
outputs = layers.Dense(10, activation="softmax")(x)  # shape: (None, 10)
model = keras.Model(inputs, outputs)
