from keras import layers
from keras.layers import Cropping1D
from keras.layers import Cropping2D
from keras.layers import Cropping3D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = Cropping1D(1)(x)  # shape: (None, 3, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Cropping1D(3)(x)  # shape: (None, None, 3)

x = keras.random.normal((2, 8, 3))  # shape: (2, 8, 3)
y = layers.Cropping1D(2)(x)  # shape: (2, 4, 3)

x = keras.Input((5, 6, 3))  # shape: (None, 5, 6, 3)
y = layers.Cropping2D(((1, 2), (2, 3)))(x)  # shape: (None, 2, 1, 3)

x = keras.Input((3, None, 4))  # shape: (None, 3, None, 4)
y = layers.Cropping2D(1, data_format='channels_first')(x)  # shape: (None, 3, None, 2)

x = np.zeros((2, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 3)
y = Cropping2D(2)(x)  # shape: (2, 4, 4, 3)

x = keras.Input(shape=(3, 3, 4, 5))  # shape: (None, 3, 3, 4, 5)
y = Cropping3D(1, data_format='channels_first')(x)  # shape: (None, 3, 1, 2, 3)

x = tf.keras.Input(shape=(3, None, None, 4))  # shape: (None, 3, None, None, 4)
y = tf.keras.layers.Cropping3D(1, data_format='channels_first')(x)  # shape: (None, 3, None, None, 2)

x = np.zeros((2, 8, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 8, 3)
y = layers.Cropping3D(2)(x)  # shape: (2, 4, 4, 4, 3)

x = keras.Input((4, 4, 3))  # shape: (None, 4, 4, 3)
y = layers.Cropping2D(cropping=((1, 0), (0, 1)))(x)  # shape: (None, 3, 3, 3)

x = np.random.rand(3, 5, 7)  # shape: (3, 5, 7)
y = layers.Cropping1D(cropping=(1, 2))(x)  # shape: (3, 2, 7)

x = keras.Input(batch_shape=(1, None, 7))  # shape: (1, None, 7)
layer = layers.Cropping1D(cropping=(1, 2))
y = layer(x)  # shape: (1, None, 7)

x = np.random.rand(3, 7, 9, 5)  # shape: (3, 7, 9, 5)
y = tf.keras.layers.Cropping2D(cropping=((1, 2), (3, 4)), data_format='channels_last')(x)  # shape: (3, 4, 2, 5)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = Cropping1D(2)(x)  # shape: (None, 1, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = keras.layers.Cropping1D((1, 2))(x)  # shape: (None, 2, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Cropping1D((1, 2))(x)  # shape: (None, None, 3)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = Cropping1D(0)(x)  # shape: (None, 8, 3)

x = tf.keras.Input((5, 6, 3))  # shape: (None, 5, 6, 3)
y = tf.keras.layers.Cropping2D(((0, 1), (0, 2)))(x)  # shape: (None, 4, 4, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Cropping2D()(x)  # shape: (None, 8, 8, 3)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = keras.layers.Cropping2D(0)(x)  # shape: (None, 8, 8, 3)

x = keras.Input(shape=(3, 4, 5, 3))  # shape: (None, 3, 4, 5, 3)
y = layers.Cropping3D(((0, 1), (0, 2), (0, 3)))(x)  # shape: (None, 2, 2, 2, 3)

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = layers.Cropping3D()(x)  # shape: (None, 6, 6, 6, 3)

x = keras.layers.Input(shape=(8, 6, 3))  # shape: (None, 8, 6, 3)
y = layers.Cropping2D(((1, 1), (2, 2)))(x)  # shape: (None, 6, 2, 3)

x = keras.layers.Input(shape=(8, 6, 3))  # shape: (None, 8, 6, 3)
y = keras.layers.Cropping2D(cropping=((1, 0), (0, 1)))(x)  # shape: (None, 7, 5, 3)
