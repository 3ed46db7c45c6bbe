from keras import ops
import keras

x = ops.ones((2, 8, 4))  # shape: (2, 8, 4)
y = ops.max_pool(x, 2, strides=1, padding='valid')  # shape: (2, 7, 4)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=1, padding='valid')  # shape: (2, 6, 4)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
y = keras.ops.max_pool(x, 2, strides=1, padding='same')  # shape: (None, 8, 4)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = ops.max_pool(x, 2, strides=1, padding='valid')  # shape: (None, 7, 7, 4)

x = keras.ops.ones((2, 8, 8, 4))  # shape: (2, 8, 8, 4)
y = keras.ops.max_pool(x, 2, strides=2, padding='valid')  # shape: (2, 4, 4, 4)

x = ops.ones((2, 8, 8, 8, 4))  # shape: (2, 8, 8, 8, 4)
y = ops.max_pool(x, 2, strides=1, padding='valid')  # shape: (2, 7, 7, 7, 4)

x = keras.Input(batch_shape=(2, 8, 8, 8, 4))  # shape: (2, 8, 8, 8, 4)
y = keras.ops.max_pool(x, 2, strides=2, padding='valid')  # shape: (2, 4, 4, 4, 4)

x = keras.Input((8, None, 3))  # shape: (None, 8, None, 3)
y = ops.average_pool(x, (2, 2), (2, 2), padding='same')  # shape: (None, 4, None, 3)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
y = ops.max_pool(x, 2, strides=1, padding='valid')  # shape: (None, 7, 4)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=1, padding='valid')  # shape: (None, 6, 4)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=1, padding='same')  # shape: (None, 8, 4)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=1, padding='valid')  # shape: (None, 6, 6, 4)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=2, padding='valid')  # shape: (None, 3, 3, 4)

x = keras.Input(batch_shape=(2, 8, 8, 4))  # shape: (2, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=1, padding='same')  # shape: (2, 8, 8, 4)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = keras.ops.max_pool(x, 2, strides=1, padding='same')  # shape: (None, 8, 8, 4)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=1, padding='same')  # shape: (None, 8, 8, 4)

x = ops.ones((2, 8, 8, 4))  # shape: (2, 8, 8, 4)
y = ops.max_pool(x, 2, strides=2, padding='same')  # shape: (2, 4, 4, 4)

x = keras.Input(batch_shape=(2, 8, 8, 4))  # shape: (2, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=2, padding='same')  # shape: (2, 4, 4, 4)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = ops.max_pool(x, 2, strides=2, padding='same')  # shape: (None, 4, 4, 4)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=2, padding='same')  # shape: (None, 4, 4, 4)

x = keras.Input(batch_shape=(2, 8, 8, 8, 4))  # shape: (2, 8, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=2, padding='valid')  # shape: (2, 3, 3, 3, 4)

x = keras.Input((8, 8, 8, 4))  # shape: (None, 8, 8, 8, 4)
y = keras.ops.max_pool(x, 2, strides=2, padding='valid')  # shape: (None, 4, 4, 4, 4)

x = keras.Input((8, 8, 8, 4))  # shape: (None, 8, 8, 8, 4)
y = ops.average_pool(x, pool_size=3, strides=2, padding='valid')  # shape: (None, 3, 3, 3, 4)

x = keras.ops.ones((2, 8, 8, 8, 4))  # shape: (2, 8, 8, 8, 4)
y = keras.ops.max_pool(x, 2, strides=1, padding='same')  # shape: (2, 8, 8, 8, 4)

import numpy as np

x = np.ones((1, 4, 4, 2))  # shape: (1, 4, 4, 2) float64
y = ops.max_pool(x, 2, data_format='channels_last')  # shape: (1, 2, 2, 2) float32
y = ops.max_pool(x, 2, padding='same', data_format='channels_first')  # shape: (1, 4, 2, 1) float64
