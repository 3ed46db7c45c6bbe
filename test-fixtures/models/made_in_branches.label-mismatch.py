import sys

import keras
import numpy as np
from keras import layers

inputs = keras.Input((5,))
x = layers.Dense(64 if len(sys.argv) > 5 else 32)(inputs)
if len(sys.argv) > 6:
    x = layers.Dropout(0.5)(x)
outputs = layers.Dense(10, activation="softmax")(x)
model = keras.Model(inputs, outputs)
model.compile("adam", "categorical_crossentropy")
model.fit(np.zeros((7, 5)), np.zeros((7, 3)), verbose=0)  # error[label-mismatch]: one-hot
