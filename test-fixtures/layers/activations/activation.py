from keras import layers
from keras import layers, ops
from keras.layers import Activation
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.random.normal((2, 6))  # shape: (2, 6)
y = layers.Activation('relu')(x)  # shape: (2, 6)

x = tf.keras.Input((6,))  # shape: (None, 6)
y = tf.keras.layers.Activation('sigmoid')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(5, 6))  # shape: (None, 5, 6)
y = layers.Activation('sigmoid')(x)  # shape: (None, 5, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = layers.Activation('sigmoid')(x)  # shape: (2, 6)

x = keras.layers.Input(shape=(5, 6))  # shape: (None, 5, 6)
y = layers.Activation('gelu')(x)  # shape: (None, 5, 6)

x = ops.ones((2, 6))  # shape: (2, 6)
y = layers.Activation('gelu')(x)  # shape: (2, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = layers.Activation(layers.LeakyReLU())(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = layers.Activation('log_softmax')(x)  # shape: (None, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = layers.Activation('leaky_relu')(x)  # shape: (2, 6)

x = tf.keras.Input((6,))  # shape: (None, 6)
y = tf.keras.layers.Activation('glu')(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = layers.Activation('hard_sigmoid')(x)  # shape: (None, 6)

x = tf.keras.Input((6,))  # shape: (None, 6)
y = tf.keras.layers.Activation(None)(x)  # shape: (None, 6)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('elu')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('mish')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('relu6')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('silu')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('softmax')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('softplus')(x)  # shape: (None, 5, 3)

x = tf.keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = tf.keras.layers.Activation('swish')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('tanh')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('celu')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.Activation('hard_tanh')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = Activation('soft_shrink')(x)  # shape: (None, 5, 3)

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = keras.layers.Activation('sparse_plus')(x)  # shape: (None, 5, 3)
