from keras import layers
from keras.layers import Conv1D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = tf.keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = tf.keras.layers.Conv1D(16, 4, padding='causal', dilation_rate=2, data_format='channels_first')(x)  # shape: (None, 16, 5)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Conv1D(4, 3, padding='same', dilation_rate=2, data_format='channels_last')(x)  # shape: (None, None, 4)

x = keras.Input(shape=(3, 5))  # shape: (None, 3, 5)
y = Conv1D(16, 1, strides=3, padding='causal', data_format='channels_first')(x)  # shape: (None, 16, 2)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = Conv1D(filters=32, kernel_size=3, padding='same', data_format='channels_first')(x)  # shape: (None, 32, 10)

x = tf.keras.Input(batch_shape=(4, None, 3))  # shape: (4, None, 3)
y = tf.keras.layers.Conv1D(1, 2, strides=(2,), padding='same')(x)  # shape: (4, None, 1)

x = keras.Input(shape=(8, 4))  # shape: (None, 8, 4)
y = layers.Conv1D(4, 3, groups=1)(x)  # shape: (None, 6, 4)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.Conv1D(8, 3, padding='SAME')(x)  # shape: (None, 8, 8)

x = keras.Input(shape=(9, 3))  # shape: (None, 9, 3)
y = layers.Conv1D(8, 3, activation='relu', use_bias=False, kernel_initializer='he_normal')(x)  # shape: (None, 7, 8)

x = keras.random.normal((2, 8, 3))  # shape: (2, 8, 3)
y = layers.Conv1D(4, 3)(x)  # shape: (2, 6, 4)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = layers.Convolution1D(4, 3)(x)  # shape: (None, 6, 4)

x = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Conv1D(data_format='channels_last', dilation_rate=1, filters=5, groups=1, kernel_size=2, padding='valid', strides=1)(x)  # shape: (None, 4, 5)

x = np.zeros((3, 5, 4))  # shape: (3, 5, 4)
y = layers.Conv1D(data_format='channels_last', dilation_rate=1, filters=6, groups=2, kernel_size=2, padding='valid', strides=(2,))(x)  # shape: (3, 2, 6)

x = np.random.rand(2, 5, 4)  # shape: (2, 5, 4)
layer = layers.Conv1D(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=6, groups=2, kernel_size=(2,), lora_alpha=2, lora_rank=2, strides=(2,))
y = layer(x)  # shape: (2, 2, 6)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Conv1D(1, 1, padding='same', dilation_rate=2)(x)  # shape: (None, None, 1)

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = Conv1D(16, 4, padding='causal', data_format='channels_first')(x)  # shape: (None, 16, None)

x = tf.keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = tf.keras.layers.Conv1D(8, 4, padding='same', dilation_rate=2, data_format='channels_last')(x)  # shape: (None, 10, 8)

x = keras.Input(shape=(3, 10))  # shape: (None, 3, 10)
y = layers.Conv1D(4, 2, strides=2, padding='same', data_format='channels_first')(x)  # shape: (None, 4, 5)

x = keras.Input((100, 3))  # shape: (None, 100, 3)
y = layers.Conv1D(1, 2, padding='same', data_format='channels_last')(x)  # shape: (None, 100, 1)

x = keras.Input(shape=(3, 100))  # shape: (None, 3, 100)
y = layers.Conv1D(8, 5, dilation_rate=2, data_format='channels_first')(x)  # shape: (None, 8, 92)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Conv1D(4, 2, strides=(2,), padding='same', data_format='channels_last')(x)  # shape: (None, 3, 4)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = Conv1D(32, 3, padding='same', dilation_rate=2)(x)  # shape: (None, 10, 32)

x = keras.Input(batch_shape=(4, 10, 3))  # shape: (4, 10, 3)
y = layers.Conv1D(4, 4, padding='causal', data_format='channels_last')(x)  # shape: (4, 10, 4)

x = tf.keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = tf.keras.layers.Conv1D(16, (1,))(x)  # shape: (None, None, 16)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Conv1D(32, 3)(x)  # shape: (None, 3, 32)
