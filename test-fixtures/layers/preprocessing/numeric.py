from keras import layers
from keras.layers import Normalization
from keras.layers import Rescaling
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.Rescaling(1./255)(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8,))  # shape: (None, 8)
y = layers.Rescaling(1./255)(x)  # shape: (None, 8)

x = keras.Input((10, 8, 10, 3))  # shape: (None, 10, 8, 10, 3)
y = Rescaling(1./255)(x)  # shape: (None, 10, 8, 10, 3)

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = layers.Rescaling(1./255)(x)  # shape: (2, 8, 10, 3)

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = layers.Rescaling(1./255)(x, training=True)  # shape: (2, 8, 10, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = Rescaling(1./255)(x)  # shape: (8, 10, 3)

ds = tf.data.Dataset.from_tensor_slices(np.zeros((8, 12, 12, 3), dtype='float32')).batch(4)
aug = layers.Rescaling(1./255)
ds2 = ds.map(lambda img: aug(img))

x = keras.Input((8, 10, 3), dtype='uint8')  # shape: (None, 8, 10, 3)
y = layers.Rescaling(1./255)(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = layers.Normalization(mean=0.5, variance=0.25)(x)  # shape: (None, 8, 8, 1)

x = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
y = Normalization(mean=0.5, variance=0.25)(x)  # shape: (None, None, None, 3)

x = np.random.randint(0, 255, size=(8, 10, 3)).astype('float32')  # shape: (8, 10, 3)
y = tf.keras.layers.Normalization(mean=0.5, variance=0.25)(x)  # shape: (8, 10, 3)

x = np.random.rand(8, 10)  # shape: (8, 10)
y = Normalization(mean=0.5, variance=0.25)(x)  # shape: (8, 10)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.Rescaling(scale=1./127.5, offset=-1)(x)  # shape: (None, 8, 10, 3)

x = np.ones((4, 3))  # shape: (4, 3)
y = layers.Normalization(mean=[1., 2., 3.], variance=[1., 1., 1.])(x)  # shape: (4, 3)

x = np.ones((4, 3))  # shape: (4, 3)
y = layers.Normalization(invert=True, mean=0.0, variance=1.0)(x)  # shape: (4, 3)

x = np.random.rand(2, 8, 8, 1)  # shape: (2, 8, 8, 1)
y = keras.layers.Rescaling(1./255)(x)  # shape: (2, 8, 8, 1)

x = tf.random.uniform((2, 8, 10, 4))  # shape: (2, 8, 10, 4)
y = tf.keras.layers.Rescaling(1./255)(x, training=True)  # shape: (2, 8, 10, 4)

x = keras.Input((8,))  # shape: (None, 8)
y = layers.Normalization(mean=0.5, variance=0.25)(x)  # shape: (None, 8)

x = keras.Input((10, 8, 10, 3))  # shape: (None, 10, 8, 10, 3)
y = layers.Normalization(mean=0.5, variance=0.25)(x)  # shape: (None, 10, 8, 10, 3)

x = np.random.rand(2, 8, 8, 1)  # shape: (2, 8, 8, 1)
y = layers.Normalization(mean=0.5, variance=0.25)(x, training=True)  # shape: (2, 8, 8, 1)

x = np.random.rand(2, 8, 10, 4)  # shape: (2, 8, 10, 4)
y = layers.Normalization(mean=0.5, variance=0.25)(x)  # shape: (2, 8, 10, 4)

x = keras.Input((8, 10, 3), dtype='uint8')  # shape: (None, 8, 10, 3)
y = keras.layers.Normalization(mean=0.5, variance=0.25)(x)  # shape: (None, 8, 10, 3)

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = layers.Rescaling(scale=1./127.5, offset=-1)(x)  # shape: (2, 8, 10, 3)

x = np.random.rand(8, 10, 3)  # shape: (8, 10, 3)
y = layers.Rescaling(scale=1./127.5, offset=-1)(x)  # shape: (8, 10, 3)
