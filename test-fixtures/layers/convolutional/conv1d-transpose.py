from keras import layers
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = layers.Conv1DTranspose(6, 2, strides=2, padding='valid')(x)  # shape: (None, 20, 6)

x = tf.keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = tf.keras.layers.Conv1DTranspose(6, 1, strides=2, padding='valid', output_padding=1)(x)  # shape: (None, 10, 6)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = keras.layers.Conv1DTranspose(6, 2, padding='same')(x)  # shape: (None, 5, 6)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Conv1DTranspose(6, 4, strides=3, padding='same', output_padding=1)(x)  # shape: (None, None, 6)

x = keras.Input((100, 3))  # shape: (None, 100, 3)
y = layers.Conv1DTranspose(6, 4, padding='valid', output_padding=0, dilation_rate=2)(x)  # shape: (None, 106, 6)

x = np.zeros((2, 5, 3), dtype='float32')  # shape: (2, 5, 3)
y = layers.Conv1DTranspose(6, 3, strides=2)(x)  # shape: (2, 11, 6)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
y = layers.Conv1DTranspose(data_format='channels_last', dilation_rate=1, filters=5, kernel_size=2, output_padding=None, padding='valid', strides=2)(x)  # shape: (2, 16, 5)

x = np.random.rand(2, 8, 4)  # shape: (2, 8, 4)
layer = tf.keras.layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=5, kernel_size=(2,), strides=(2,))
y = layer(x)  # shape: (2, 16, 5)

x = keras.Input((100, 3))  # shape: (None, 100, 3)
y = keras.layers.Conv1DTranspose(6, 3, padding='valid', output_padding=0)(x)  # shape: (None, 102, 6)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = layers.Conv1DTranspose(6, 2, strides=3, padding='valid', output_padding=1)(x)  # shape: (None, 30, 6)

x = tf.keras.Input((100, 3))  # shape: (None, 100, 3)
y = tf.keras.layers.Conv1DTranspose(6, 3, strides=2, padding='valid')(x)  # shape: (None, 201, 6)

x = keras.layers.Input(shape=(10, 3))  # shape: (None, 10, 3)
y = layers.Conv1DTranspose(6, 4, padding='same', output_padding=0)(x)  # shape: (None, 9, 6)

x = keras.Input((100, 3))  # shape: (None, 100, 3)
y = layers.Conv1DTranspose(6, 2, strides=3, padding='valid', output_padding=0)(x)  # shape: (None, 299, 6)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Conv1DTranspose(6, 3, strides=3, padding='same')(x)  # shape: (None, 15, 6)

x = tf.keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = tf.keras.layers.Conv1DTranspose(6, 4, padding='same')(x)  # shape: (None, 5, 6)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Conv1DTranspose(6, 4, strides=3, padding='same', output_padding=1)(x)  # shape: (None, 13, 6)

x = np.zeros((2, 8, 4))  # shape: (2, 8, 4)
y = layers.Conv1DTranspose(data_format='channels_last', dilation_rate=1, filters=6, kernel_size=(2,), output_padding=None, padding='valid', strides=(2,))(x)  # shape: (2, 16, 6)

x = np.random.rand(2, 8, 4)  # shape: (2, 8, 4)
layer = keras.layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=6, kernel_size=(2,), strides=(2,))
y = layer(x)  # shape: (2, 16, 6)

x = np.random.rand(1, 3, 1)  # shape: (1, 3, 1)
layer = layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=1, kernel_size=(1,), padding='same', strides=(2,))
y = layer(x)  # shape: (1, 6, 1)

x = np.random.rand(1, 3, 1)  # shape: (1, 3, 1)
layer = layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=1, kernel_size=(3,), strides=(3,))
y = layer(x)  # shape: (1, 9, 1)

x = np.random.rand(1, 3, 1)  # shape: (1, 3, 1)
layer = layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=1, kernel_size=(3,), output_padding=(1,), strides=(3,))
y = layer(x)  # shape: (1, 10, 1)

x = np.random.rand(1, 3, 1)  # shape: (1, 3, 1)
layer = keras.layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=1, kernel_size=(1,), output_padding=(1,), padding='same', strides=(2,))
y = layer(x)  # shape: (1, 6, 1)

x = np.random.rand(1, 3, 1)  # shape: (1, 3, 1)
layer = layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=1, kernel_size=(3,), output_padding=(2,), padding='same', strides=(4,))
y = layer(x)  # shape: (1, 11, 1)

x = np.random.rand(1, 3, 1)  # shape: (1, 3, 1)
layer = layers.Conv1DTranspose(activation='linear', data_format='channels_last', dilation_rate=(1,), filters=1, kernel_size=(3,), output_padding=(3,), padding='same', strides=(4,))
y = layer(x)  # shape: (1, 12, 1)
