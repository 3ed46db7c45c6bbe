"""What NumPy counts is no int of Python; `int(…)` makes one, and some arguments take either."""
import numpy as np
import keras
from keras import layers

labels = np.random.randint(0, 10, (100,))  # shape: (100,)
classes = int(np.max(labels) + 1)
outputs = layers.Dense(int(np.prod((2, 3))))(keras.Input((4,)))  # shape: (None, 6)
size = np.prod((2, 2))  # shape: ()
images = keras.Input((size, size, np.int64(3)))  # shape: (None, 4, 4, 3)
x = layers.Conv2D(size, (np.int64(3), np.int64(2)))(images)  # shape: (None, 2, 3, 4)
x = layers.Reshape((size, -1))(x)  # shape: (None, 4, 6)
x = layers.EinsumDense("abc,cd->abd", output_shape=(None, size))(x)  # shape: (None, None, 4)
cell = layers.GRUCell(size)
