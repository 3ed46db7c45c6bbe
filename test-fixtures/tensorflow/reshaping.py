from tensorflow.keras import backend as K
import numpy as np
import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reshape(x, (-1,))  # shape: (12,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.reshape(x, (3, -1))  # shape: (3, 8)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reshape(x, [tf.shape(x)[0], -1])  # shape: (2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.expand_dims(x, 0)  # shape: (1, 2, 6)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.expand_dims(x, -1)  # shape: (2, 3, 4, 1)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.expand_dims(x, -1)  # shape: (6, 1)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.squeeze(x, [-1])  # shape: (1, 4)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.transpose(x)  # shape: (6, 2)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.transpose(x, perm=[1, 0])  # shape: (6, 2)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.repeat(x, 2, axis=0)  # shape: (4, 6)

@tf.function
def f(x):
    return tf.repeat(x, 2, axis=0)

y = f(tf.ones((2, 6)))  # shape: (4, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.broadcast_to(x, [3, 2, 6])  # shape: (3, 2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.ensure_shape(x, (None, 6))  # shape: (2, 6)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.transpose(x)  # shape: (10, 8, 3)

x = np.ones((2, 3), dtype='float32')  # shape: (2, 3)
y = K.transpose(x)  # shape: (3, 2)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.dot(x, K.transpose(x))  # shape: (2, 2)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reshape(x, (3, -1))  # shape: (3, 4)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.transpose(x, [0, 2, 1])  # shape: (2, 4, 3)

@tf.function
def f(x):
    return x @ tf.transpose(x)

y = f(tf.ones((2, 6)))  # shape: (2, 2)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.transpose(x)  # shape: (2, 10, 8, 3)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.transpose(x)  # shape: (10, 8, 1)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.expand_dims(x, 1)  # shape: (2, 1, 3)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.repeat(x, 3)  # shape: (2, 3, 3)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.squeeze(K.expand_dims(x, 1), 1)  # shape: (2, 3)
