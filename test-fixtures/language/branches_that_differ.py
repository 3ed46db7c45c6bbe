import os

import keras
from keras import layers

large = bool(os.environ.get("LARGE"))
x = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
if large:
    x = layers.Conv2D(64, 3, padding="same")(x)
else:
    x = layers.Conv2D(16, 3, padding="same")(x)
x = layers.MaxPooling2D()(x)
pooled = layers.GlobalAveragePooling2D()(x)
scores = layers.Dense(5)(pooled)  # shape: (None, 5)
units = 64 if large else 16
gate = layers.Dense(units)(pooled)
gated = layers.Multiply()([pooled, gate])
wrong = layers.Reshape((7, 7))(layers.Dense(50)(scores))  # error[reshape-mismatch]
