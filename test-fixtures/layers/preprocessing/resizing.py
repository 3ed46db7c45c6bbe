from keras import layers
from keras.layers import CenterCrop
from keras.layers import RandomCrop
from keras.layers import Resizing
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.CenterCrop(6, 5)(x)  # shape: (None, 6, 5, 3)

x = keras.Input((8, 10))  # shape: (None, 8, 10)
y = layers.CenterCrop(6, 5)(x)  # shape: (6, 5, 10)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = CenterCrop(6, 5)(x, training=True)  # shape: (2, 6, 5, 3)

x = keras.Input((3, 8, 10))  # shape: (None, 3, 8, 10)
y = layers.CenterCrop(6, 5, data_format='channels_first')(x)  # shape: (None, 3, 6, 5)

x = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = layers.RandomCrop(6, 5)(x)  # shape: (None, 6, 5, 1)

x = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
y = RandomCrop(6, 5)(x)  # shape: (None, 6, 5, 3)

x = np.random.randint(0, 255, size=(8, 10, 3)).astype('float32')  # shape: (8, 10, 3)
y = layers.RandomCrop(6, 5)(x)  # shape: (6, 5, 3)

x = np.random.rand(2, 8, 10, 4)  # shape: (2, 8, 10, 4)
y = layers.RandomCrop(6, 5)(x)  # shape: (2, 6, 5, 4)

ds = tf.data.Dataset.from_tensor_slices(np.zeros((8, 12, 12, 3), dtype='float32')).batch(4)
aug = layers.RandomCrop(6, 5)
ds2 = ds.map(lambda img: aug(img))

x = tf.keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = tf.keras.layers.Resizing(6, 5)(x)  # shape: (None, 6, 5, 3)

x = tf.keras.Input((8,))  # shape: (None, 8)
y = tf.keras.layers.Resizing(6, 5)(x)  # shape: (6, 5)

x = keras.Input((8, 10, 3), dtype='uint8')  # shape: (None, 8, 10, 3)
y = layers.Resizing(6, 5)(x)  # shape: (None, 6, 5, 3)

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = layers.Resizing(4, 4, interpolation='nearest')(x)  # shape: (2, 4, 4, 3)

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = tf.keras.layers.Resizing(height=16, width=8)(x)  # shape: (2, 16, 8, 3)

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = keras.layers.Resizing(4, 4, crop_to_aspect_ratio=True)(x)  # shape: (2, 4, 4, 3)

x = tf.keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = tf.keras.layers.Resizing(4, 4, pad_to_aspect_ratio=True)(x)  # shape: (None, 4, 4, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = Resizing(4, 4, interpolation='foo')(x)  # shape: (None, 4, 4, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = keras.layers.Resizing(4, 4, antialias=True)(x)  # shape: (None, 4, 4, 3)

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = tf.keras.layers.Pipeline([tf.keras.layers.RandomFlip(), tf.keras.layers.Resizing(4, 4)])(x)  # shape: (2, 4, 4, 3)

x = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = CenterCrop(6, 5)(x)  # shape: (None, 6, 5, 1)

x = tf.keras.Input((4, 4, 3))  # shape: (None, 4, 4, 3)
y = tf.keras.layers.CenterCrop(6, 5)(x)  # shape: (None, 6, 5, 3)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = RandomCrop(6, 5)(x)  # shape: (2, 6, 5, 3)

x = tf.random.uniform((2, 8, 8, 1))  # shape: (2, 8, 8, 1)
y = RandomCrop(6, 5)(x)  # shape: (2, 6, 5, 1)

x = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
y = Resizing(6, 5)(x)  # shape: (None, 6, 5, 3)

x = np.ones((9, 7, 3))  # shape: (9, 7, 3)
y = CenterCrop(-1, 5)(x)  # shape: (0, 5, 3)
y = CenterCrop(4, 9, dtype='float16')(x)  # shape: (4, 9, 3)
n = np.zeros(1, dtype=y.dtype.name)  # shape: (1,)
images = tf.data.Dataset.from_generator(lambda: [x], output_signature=tf.TensorSpec((None, 7, 3)))
y = images.map(CenterCrop(4, 4)).element_spec  # shape: (None, None, 3)
y = images.map(CenterCrop(4, 9)).element_spec  # shape: (4, 9, 3)
