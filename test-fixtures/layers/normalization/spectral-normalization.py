from keras import layers
from keras.layers import Conv1D, SpectralNormalization
from tensorflow import keras
from tensorflow.keras import layers
import keras
import tensorflow as tf

x = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.SpectralNormalization(tf.keras.layers.Dense(5))(x)  # shape: (None, 5)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = keras.layers.SpectralNormalization(keras.layers.Conv2D(4, 3))(x)  # shape: (None, 6, 6, 4)

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.SpectralNormalization(layers.Conv2D(4, 3), power_iterations=3)(x)  # shape: (None, 6, 6, 4)

x = keras.layers.Input(shape=(5,))  # shape: (None, 5)
y = layers.SpectralNormalization(layers.Embedding(10, 4))(x)  # shape: (None, 5, 4)

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = SpectralNormalization(Conv1D(4, 3, padding='same'), power_iterations=3)(x)  # shape: (None, 8, 4)

x = keras.layers.Input(shape=(5,))  # shape: (None, 5)
y = layers.SpectralNormalization(layers.Embedding(10, 4), power_iterations=3)(x)  # shape: (None, 5, 4)
