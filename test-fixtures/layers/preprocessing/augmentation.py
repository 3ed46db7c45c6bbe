from keras import layers
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
y = layers.AugMix()(x)  # shape: (None, None, None, 3)

x = keras.Input((10, 8, 10, 3))  # shape: (None, 10, 8, 10, 3)
y = layers.AugMix()(x)  # shape: (None, 10, 8, 10, 3)

x = keras.Input((4, 4, 3))  # shape: (None, 4, 4, 3)
y = keras.layers.AugMix()(x)  # shape: (None, 4, 4, 3)

x = np.random.randint(0, 255, size=(2, 8, 8, 1)).astype('float32')  # shape: (2, 8, 8, 1)
y = layers.AugMix()(x)  # shape: (2, 8, 8, 1)

x = keras.Input((3, 8, 10))  # shape: (None, 3, 8, 10)
y = layers.AugMix(data_format='channels_first')(x)  # shape: (None, 3, 8, 10)

ds = tf.data.Dataset.from_tensor_slices(np.zeros((8, 12, 12, 3), dtype='float32')).batch(4)
aug = layers.AugMix()
ds2 = ds.map(lambda img: aug(img))

x = keras.Input((8, 10, 3), dtype='uint8')  # shape: (None, 8, 10, 3)
y = layers.AugMix()(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10))  # shape: (None, 8, 10)
y = keras.layers.AutoContrast()(x)  # shape: (None, 8, 10)

x = keras.Input((8,))  # shape: (None, 8)
y = layers.AutoContrast()(x)  # shape: (None, 8)

x = np.random.randint(0, 255, size=(2, 8, 10, 3)).astype('float32')  # shape: (2, 8, 10, 3)
y = keras.layers.AutoContrast()(x, training=True)  # shape: (2, 8, 10, 3)

x = np.random.randint(0, 255, size=(8, 10, 3)).astype('float32')  # shape: (8, 10, 3)
y = layers.AutoContrast()(x)  # shape: (8, 10, 3)

x = tf.keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = tf.keras.layers.ContrastLimitedAdaptiveHistogramEqualization()(x)  # shape: (None, 8, 10, 3)

x = np.random.rand(8, 10, 3)  # shape: (8, 10, 3)
y = layers.ContrastLimitedAdaptiveHistogramEqualization()(x)  # shape: (8, 10, 3)

x = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = layers.CutMix()(x)  # shape: (None, 8, 8, 1)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.Equalization()(x)  # shape: (None, 8, 10, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = layers.Equalization()(x, training=True)  # shape: (8, 10, 3)

x = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = layers.MaxNumBoundingBoxes(5)(x)  # shape: (None, 8, 8, 1)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.MixUp()(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.RandAugment()(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.RandomBrightness(0.2)(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.RandomColorDegeneration(0.5)(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.RandomColorJitter()(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = layers.RandomContrast(0.2)(x)  # shape: (None, 8, 10, 3)

x = tf.keras.Input((8, 10))  # shape: (None, 8, 10)
y = tf.keras.layers.RandomElasticTransform()(x)  # shape: (None, 8, 10)
