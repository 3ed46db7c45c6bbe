from keras import layers
from keras.layers import AdaptiveAveragePooling2D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = keras.layers.AdaptiveAveragePooling1D((1,))(x)  # shape: (None, 1, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.AdaptiveAveragePooling1D(2, data_format='channels_first')(x)  # shape: (None, 3, 2)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.AdaptiveMaxPooling1D(4)(x)  # shape: (None, 4, 3)

x = keras.Input(shape=(8,))  # shape: (None, 8)
y = layers.AdaptiveMaxPooling1D(2)(x)  # shape: (None, 2, 8)

x = keras.random.normal((2, 5, 3))  # shape: (2, 5, 3)
y = layers.AdaptiveMaxPooling1D(2)(x)  # shape: (2, 2, 3)

x = keras.Input(shape=(None, None, 3))  # shape: (None, None, None, 3)
y = AdaptiveAveragePooling2D((1, 2))(x)  # shape: (None, 1, 2, 3)

x = keras.random.normal((2, 5, 5, 3))  # shape: (2, 5, 5, 3)
y = keras.layers.AdaptiveAveragePooling2D(2)(x)  # shape: (2, 2, 2, 3)

x = keras.Input(shape=(3, 7, 5))  # shape: (None, 3, 7, 5)
y = layers.AdaptiveMaxPooling2D((2, 2), data_format='channels_first')(x)  # shape: (None, 3, 2, 2)

x = keras.Input((7, 4, 5, 3))  # shape: (None, 7, 4, 5, 3)
y = keras.layers.AdaptiveAveragePooling3D(3)(x)  # shape: (None, 3, 3, 3, 3)

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = layers.AdaptiveAveragePooling3D((1, 2, 3))(x)  # shape: (None, 1, 2, 3, 3)

x = keras.random.normal((2, 5, 5, 5, 3))  # shape: (2, 5, 5, 5, 3)
y = keras.layers.AdaptiveAveragePooling3D(2)(x)  # shape: (2, 2, 2, 2, 3)

x = keras.layers.Input(shape=(3, 7, 4, 5))  # shape: (None, 3, 7, 4, 5)
y = layers.AdaptiveMaxPooling3D(1, data_format='channels_first')(x)  # shape: (None, 3, 1, 1, 1)

x = np.ones((2, 8, 3), dtype='float32')  # shape: (2, 8, 3)
layer = layers.AdaptiveAveragePooling1D(data_format='channels_last', output_size=(4,))
y = layer(x)  # shape: (2, 4, 3)

x = np.ones((1, 1, 4, 4), dtype='float32')  # shape: (1, 1, 4, 4)
layer = tf.keras.layers.AdaptiveAveragePooling2D(data_format='channels_first', output_size=(2, 2))
y = layer(x)  # shape: (1, 1, 2, 2)

x = np.ones((1, 1, 2, 2, 2), dtype='float32')  # shape: (1, 1, 2, 2, 2)
layer = layers.AdaptiveAveragePooling3D(data_format='channels_first', output_size=(2, 2, 2))
y = layer(x)  # shape: (1, 1, 2, 2, 2)

x = np.full((2, 3, 8, 8, 8), 0.5, dtype='float32')  # shape: (2, 3, 8, 8, 8)
layer = layers.AdaptiveAveragePooling3D(data_format='channels_first', output_size=(4, 4, 4))
y = layer(x)  # shape: (2, 3, 4, 4, 4)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.AdaptiveAveragePooling1D(2)(x)  # shape: (None, 2, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.AdaptiveAveragePooling1D(1)(x)  # shape: (None, 1, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.AdaptiveAveragePooling1D(4, data_format='channels_first')(x)  # shape: (None, 3, 4)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = keras.layers.AdaptiveAveragePooling1D(2)(x)  # shape: (None, 2, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = keras.layers.AdaptiveAveragePooling1D((1,), data_format='channels_first')(x)  # shape: (None, 3, 1)

x = tf.keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = tf.keras.layers.AdaptiveAveragePooling1D(3)(x)  # shape: (None, 3, 3)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.AdaptiveAveragePooling1D(0)(x)  # shape: (None, 0, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.AdaptiveMaxPooling1D(4, data_format='channels_first')(x)  # shape: (None, 3, 4)
