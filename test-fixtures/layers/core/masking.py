from keras import layers
from keras.layers import Masking
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = np.zeros((2, 3), dtype='float32')  # shape: (2, 3)
y = layers.Masking()(x)  # shape: (2, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Identity()(x)  # shape: (None, 4, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Masking(mask_value=-1.0)(x)  # shape: (None, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Masking()(x)  # shape: (None, None, 3)

x = np.random.rand(2, 5, 3)  # shape: (2, 5, 3)
y = layers.Masking()(x)  # shape: (2, 5, 3)

x = tf.keras.Input(shape=())  # shape: (None,)
y = tf.keras.layers.Identity()(x)  # shape: (None,)

x = keras.Input(batch_shape=(2, 3, 2))  # shape: (2, 3, 2)
y = layers.Masking(mask_value=0.0)(x)  # shape: (2, 3, 2)

x = np.array([[[0, 0], [1, 2], [0, 0], [3, 4]]], dtype='int32')  # shape: (1, 4, 2)
layer = keras.layers.Masking()
y = layer(x)  # shape: (1, 4, 2)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Masking()(x)  # shape: (None, 4, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = keras.layers.Masking(mask_value=-1.0)(x)  # shape: (None, None, 3)

x = keras.Input(shape=())  # shape: (None,)
y = layers.Masking()(x)  # shape: (None,)

x = keras.Input(shape=())  # shape: (None,)
y = layers.Masking(mask_value=-1.0)(x)  # shape: (None,)

x = np.array([[[0, 0], [0, 0], [1, 2], [3, 4]]], dtype='int32')  # shape: (1, 4, 2)
layer = layers.Masking()
y = layer(x)  # shape: (1, 4, 2)

x = tf.keras.Input((4, 2))  # shape: (None, 4, 2)
layer = tf.keras.layers.Masking()
y = layer(x)  # shape: (None, 4, 2)

x = np.array([[[0, 0], [-1, -2], [0, 0], [-3, -4]]], dtype='int32')  # shape: (1, 4, 2)
layer = Masking()
y = layer(x)  # shape: (1, 4, 2)

x = np.array([[[0, 0], [0, 0], [-1, -2], [-3, -4]]], dtype='int32')  # shape: (1, 4, 2)
layer = layers.Masking()
y = layer(x)  # shape: (1, 4, 2)

x = keras.Input((None, 2))  # shape: (None, None, 2)
layer = layers.Masking()
y = layer(x)  # shape: (None, None, 2)

x = keras.Input((None, 2))  # shape: (None, None, 2)
layer = layers.Masking(mask_value=1)
y = layer(x)  # shape: (None, None, 2)

x = np.random.rand(5, 2, 3)  # shape: (5, 2, 3)
layer = tf.keras.layers.Masking()
y = layer(x)  # shape: (5, 2, 3)

# A real bool beside the 0 of what is masked is an integer; of a KerasTensor the layer's dtype is declared.
truth = layers.Masking(dtype="bool")
real = truth(keras.ops.ones((2, 4, 3)))  # shape: (2, 4, 3)
declared = truth(keras.Input((4, 3)))  # shape: (None, 4, 3)
root = keras.ops.sqrt(declared)  # shape: (None, 4, 3)
