from keras import layers
from keras.layers import Flatten
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Flatten()(x)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.Flatten(data_format='channels_first')(x)  # shape: (None, 3)

x = keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = layers.Flatten()(x)  # shape: (None, 12)

x = keras.Input((3, 4, 5))  # shape: (None, 3, 4, 5)
y = Flatten()(x)  # shape: (None, 60)

x = keras.Input(shape=(None,))  # shape: (None, None)
y = layers.Flatten()(x)  # shape: (None, None)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = keras.layers.Flatten(data_format='channels_first')(x)  # shape: (None, None)

x = keras.random.normal((2, 3))  # shape: (2, 3)
y = layers.Flatten()(x)  # shape: (2, 3)

x = np.random.rand(2)  # shape: (2,)
y = layers.Flatten()(x)  # shape: (2, 1)

x = np.zeros((5, 1, 1), dtype='float32')  # shape: (5, 1, 1)
y = layers.Flatten()(x)  # shape: (5, 1)

x = keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = layers.Flatten(input_shape=(3, 4))(x)  # shape: (None, 12)

x = np.ones((10,), dtype='float32')  # shape: (10,)
y = layers.Flatten()(x)  # shape: (10, 1)

x = np.ones((10,), dtype='float32')  # shape: (10,)
y = layers.Flatten(data_format='channels_last')(x)  # shape: (10, 1)

x = tf.keras.Input(shape=(3, 4))  # shape: (None, 3, 4)
y = tf.keras.layers.Flatten(data_format='channels_first')(x)  # shape: (None, 12)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = keras.layers.Flatten(data_format='channels_first')(x)  # shape: (None, None)

x = keras.Input((0, 3))  # shape: (None, 0, 3)
y = layers.Flatten()(x)  # shape: (None, 0)

x = keras.Input((0, 3))  # shape: (None, 0, 3)
y = layers.Flatten(data_format='channels_first')(x)  # shape: (None, 0)
