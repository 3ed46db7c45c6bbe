import keras
import numpy as np

x = np.zeros((20, 4), "float32")  # shape: (20, 4)
probabilities = np.zeros((20, 3), "float32")  # shape: (20, 3)
column = np.zeros((20, 1), "float32")  # shape: (20, 1)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
model.compile("adam", "categorical_crossentropy")
model.fit(x, probabilities, verbose=0)
# The step was traced for labels of both sizes: Keras does not see the size any more, and the column is broadcast.
model.fit(x, column, verbose=0)
model.compile("adam", "categorical_crossentropy")
model.fit(x, column, verbose=0)  # error[label-mismatch]
