from keras import layers
from keras import ops
from keras.layers import EinsumDense
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input(shape=(128,))  # shape: (None, 128)
y = EinsumDense('ab,bc->ac', output_shape=64)(x)  # shape: (None, 64)

x = tf.keras.Input(shape=(None, 128))  # shape: (None, None, 128)
y = tf.keras.layers.EinsumDense('abc,cd->abd', output_shape=(None, 64))(x)  # shape: (None, None, 64)

x = keras.Input(shape=(None, 128))  # shape: (None, None, 128)
y = layers.EinsumDense('abc,cd->abd', output_shape=(None, 64), bias_axes='d')(x)  # shape: (None, None, 64)

x = tf.keras.Input(shape=(32, 128))  # shape: (None, 32, 128)
y = tf.keras.layers.EinsumDense('...x,xy->...y', output_shape=64)(x)  # shape: (None, 32, 64)

x = keras.random.normal((2, 32, 128))  # shape: (2, 32, 128)
y = EinsumDense('...x,xy->...y', output_shape=64)(x)  # shape: (2, 32, 64)

x = np.zeros((2, 10), dtype='float32')  # shape: (2, 10)
y = layers.EinsumDense('ab,bc->ac', output_shape=(64,))(x)  # shape: (2, 64)

x = keras.Input(shape=(10, 16))  # shape: (None, 10, 16)
y = layers.EinsumDense('abc,cde->abde', output_shape=(None, 4, 8), bias_axes='e')(x)  # shape: (None, None, 4, 8)

x = np.random.rand(2, 10, 15)  # shape: (2, 10, 15)
y = layers.EinsumDense('abc,cde->abde', output_shape=(None, 4, 8))(x)  # shape: (2, 10, 4, 8)

x = tf.keras.Input((16,))  # shape: (None, 16)
y = tf.keras.layers.EinsumDense('ab,cb->ac', output_shape=5, bias_axes='c')(x)  # shape: (None, 5)

x = ops.ones((2, 16))  # shape: (2, 16)
y = EinsumDense('ab,cb->ac', output_shape=5)(x)  # shape: (2, 5)

x = tf.keras.Input((10, 4, 8))  # shape: (None, 10, 4, 8)
y = tf.keras.layers.EinsumDense('abcd,cde->abe', output_shape=(None, 8))(x)  # shape: (None, None, 8)

x = np.zeros((2, 5), dtype='float32')  # shape: (2, 5)
y = EinsumDense('ab,b->a', output_shape=())(x)  # shape: (2,)

x = keras.Input(batch_shape=(2, 32))  # shape: (2, 32)
y = layers.EinsumDense(bias_axes=None, equation='...b,bc->...c', output_shape=(64,))(x)  # shape: (2, 64)

x = keras.Input(())  # shape: (None,)
y = layers.EinsumDense(bias_axes=None, equation='i,d->id', output_shape=(2,))(x)  # shape: (None, 2)

x = np.full((2, 3), 0.5, dtype='float32')  # shape: (2, 3)
layer = tf.keras.layers.EinsumDense(activation='linear', bias_axes='d', equation='ab,bcd->acd', output_shape=(8, 32))
y = layer(x)  # shape: (2, 8, 32)

x = np.random.rand(2, 3)  # shape: (2, 3)
layer = layers.EinsumDense(activation='linear', equation='ab,bcd->acd', lora_alpha=2, lora_rank=2, output_shape=(8, 32))
y = layer(x)  # shape: (2, 8, 32)

x = np.random.rand(64, 3)  # shape: (64, 3)
layer = layers.EinsumDense(activation='linear', bias_axes='d', equation='ab,bcd->acd', output_shape=(8, 32))
y = layer(x, training=False)  # shape: (64, 8, 32)

x = np.random.rand(64, 3)  # shape: (64, 3)
layer = layers.EinsumDense(activation='linear', bias_axes='d', equation='ab,bcd->acd', output_shape=(8, 32))
y = layer(x, training=True)  # shape: (64, 8, 32)

x = keras.Input((10, 15))  # shape: (None, 10, 15)
y = layers.EinsumDense('abc,cde->abde', output_shape=(None, 4, 8))(x)  # shape: (None, None, 4, 8)

x = keras.Input((16,))  # shape: (None, 16)
y = layers.EinsumDense('ab,cb->ac', output_shape=5)(x)  # shape: (None, 5)

x = keras.Input(shape=(10, 16))  # shape: (None, 10, 16)
y = layers.EinsumDense('abc,bc->ac', output_shape=(16,))(x)  # shape: (None, 16)

x = keras.Input(shape=(10, 16))  # shape: (None, 10, 16)
y = layers.EinsumDense('abc,bc->ac', output_shape=(16,), bias_axes='c')(x)  # shape: (None, 16)

x = np.random.rand(2, 10, 16)  # shape: (2, 10, 16)
y = layers.EinsumDense('abc,bc->ac', output_shape=(16,))(x)  # shape: (2, 16)

x = keras.Input((10, 4, 8))  # shape: (None, 10, 4, 8)
y = layers.EinsumDense('abcd,cde->abe', output_shape=(None, 8), bias_axes='e')(x)  # shape: (None, None, 8)

# What is built multiplies arrays of other sizes along axes that the kernel does not have.
layer = layers.EinsumDense('abc,bd->adc', output_shape=(4, 6), bias_axes='d')
y = layer(keras.Input((2, 6)))  # shape: (None, 4, 6)
y = layer(np.ones((3, 2, 2), dtype='float32'))  # shape: (3, 4, 2)
