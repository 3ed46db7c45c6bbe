from keras import layers
from keras import layers, ops
from keras.layers import GlobalAvgPool1D
from keras.layers import GlobalMaxPooling1D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = tf.keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = tf.keras.layers.GlobalMaxPooling1D()(x)  # shape: (None, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.GlobalMaxPooling1D(data_format='channels_first')(x)  # shape: (None, 3)

x = tf.keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = tf.keras.layers.GlobalMaxPooling1D(data_format='channels_first', keepdims=True)(x)  # shape: (None, 3, 1)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = GlobalMaxPooling1D()(x)  # shape: (None, 3)

x = tf.keras.Input(shape=(8, None))  # shape: (None, 8, None)
y = tf.keras.layers.GlobalMaxPooling1D()(x)  # shape: (None, None)

x = ops.ones((2, 4, 3))  # shape: (2, 4, 3)
y = layers.GlobalMaxPooling1D()(x)  # shape: (2, 3)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = layers.GlobalAveragePooling1D()(x)  # shape: (None, 3)

x = np.random.rand(2, 4, 3)  # shape: (2, 4, 3)
y = keras.layers.GlobalAveragePooling1D()(x)  # shape: (2, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.GlobalMaxPool1D(data_format='channels_first')(x)  # shape: (None, 3)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = GlobalAvgPool1D(data_format='channels_first', keepdims=True)(x)  # shape: (None, 3, 1)

x = keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = layers.GlobalMaxPooling2D(data_format='channels_first')(x)  # shape: (None, 3)

x = keras.layers.Input(shape=(3, None, None))  # shape: (None, 3, None, None)
y = layers.GlobalMaxPooling2D(data_format='channels_first')(x)  # shape: (None, 3)

x = np.zeros((2, 4, 4, 3), dtype='float32')  # shape: (2, 4, 4, 3)
y = layers.GlobalMaxPooling2D()(x)  # shape: (2, 3)

x = keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = layers.GlobalAveragePooling2D(data_format='channels_first')(x)  # shape: (None, 3)

x = keras.Input(shape=(28, 28, 3))  # shape: (None, 28, 28, 3)
y = layers.GlobalMaxPool2D()(x)  # shape: (None, 3)

x = tf.keras.Input((3, 28, 28))  # shape: (None, 3, 28, 28)
y = tf.keras.layers.GlobalAvgPool2D(data_format='channels_first')(x)  # shape: (None, 3)

x = keras.random.normal((2, 4, 4, 3))  # shape: (2, 4, 4, 3)
y = keras.layers.GlobalAvgPool2D()(x)  # shape: (2, 3)

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = layers.GlobalMaxPooling3D()(x)  # shape: (None, 3)

x = keras.Input(shape=(None, 6, 6, 3))  # shape: (None, None, 6, 6, 3)
y = layers.GlobalMaxPooling3D(keepdims=True)(x)  # shape: (None, 1, 1, 1, 3)

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = layers.GlobalAveragePooling3D()(x)  # shape: (None, 3)

x = keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = layers.GlobalMaxPool3D()(x)  # shape: (None, 3)

x = ops.ones((2, 4, 4, 4, 3))  # shape: (2, 4, 4, 4, 3)
y = layers.GlobalMaxPool3D()(x)  # shape: (2, 3)

x = keras.layers.Input(shape=(3, 6, 6, 6))  # shape: (None, 3, 6, 6, 6)
y = layers.GlobalAvgPool3D(data_format='channels_first')(x)  # shape: (None, 3)

x = np.zeros((3, 5, 4))  # shape: (3, 5, 4)
y = layers.GlobalAveragePooling1D(data_format='channels_last', keepdims=False)(x)  # shape: (3, 4)
