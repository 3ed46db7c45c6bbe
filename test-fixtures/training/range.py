"""Labels beyond the classes where they may not be reached, or where XLA computes with them."""
import numpy as np
import keras
from keras import layers

x = np.zeros((8, 4), dtype="float32")
y = np.array([0, 1, 2, 0, 1, 2, 0, 3])
model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax")])
model.compile("sgd", "sparse_categorical_crossentropy")
model.fit(x, y, batch_size=2, steps_per_epoch=1, shuffle=False, verbose=0)  # warning[label-range]
model.fit(x, y, epochs=0)
model.compile("sgd", "sparse_categorical_crossentropy", jit_compile=True)
model.evaluate(x, np.array([3, 2, 1, 0, 0, 0, 0, 0]), verbose=0)  # warning[label-range]
