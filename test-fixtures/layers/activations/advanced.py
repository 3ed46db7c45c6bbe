from keras import layers
from keras import layers, ops
from keras.layers import PReLU
from keras.layers import ReLU
from keras.layers import Softmax
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.ReLU()(x)  # shape: (None, 4, 3)

x = keras.Input((4, 4, 3))  # shape: (None, 4, 4, 3)
y = layers.ReLU()(x)  # shape: (None, 4, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = keras.layers.ReLU()(x)  # shape: (None, None, 3)

x = tf.keras.Input(shape=())  # shape: (None,)
y = tf.keras.layers.ReLU()(x)  # shape: (None,)

x = keras.random.normal((2, 3))  # shape: (2, 3)
y = layers.ReLU()(x)  # shape: (2, 3)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.ELU()(x)  # shape: (None, 4, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.layers.ELU()(x)  # shape: (2, 3)

x = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.LeakyReLU()(x)  # shape: (None, 3)

x = keras.Input(shape=(None,))  # shape: (None, None)
y = layers.LeakyReLU()(x)  # shape: (None, None)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.PReLU()(x)  # shape: (None, 3)

x = ops.ones((2, 3))  # shape: (2, 3)
y = layers.PReLU()(x)  # shape: (2, 3)

x = ops.ones((3,))  # shape: (3,)
y = layers.PReLU()(x)  # shape: (3,)

x = keras.Input((3,))  # shape: (None, 3)
y = Softmax()(x)  # shape: (None, 3)

x = np.zeros((2, 3), dtype='float32')  # shape: (2, 3)
y = keras.layers.Softmax()(x)  # shape: (2, 3)

x = np.random.rand(2, 4, 3)  # shape: (2, 4, 3)
y = layers.Softmax(axis=-1)(x)  # shape: (2, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = PReLU(shared_axes=[1])(x)  # shape: (None, None, 3)

x = keras.Input((6,))  # shape: (None, 6)
y = layers.ReLU(max_value=6)(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = layers.LeakyReLU(alpha=0.2)(x)  # shape: (None, 6)

x = np.random.rand(2, 2, 5)  # shape: (2, 2, 5)
layer = tf.keras.layers.ELU()
y = layer(x)  # shape: (2, 2, 5)

x = np.random.rand(5)  # shape: (5,)
layer = layers.LeakyReLU(negative_slope=0.5)
y = layer(x)  # shape: (5,)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = PReLU(shared_axes=1)(x)  # shape: (2, 3, 4)

x = np.random.rand(2, 10, 5, 3)  # shape: (2, 10, 5, 3)
layer = layers.PReLU(shared_axes=[1, 2])
y = layer(x)  # shape: (2, 10, 5, 3)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ReLU(max_value=10, negative_slope=1, threshold=0.5)(x)  # shape: (2, 3, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
x2 = np.random.rand(2, 3)  # shape: (2, 3)
layer = layers.Softmax(axis=(1, 0))
y = layer(x, mask=x2)  # shape: (2, 3)
