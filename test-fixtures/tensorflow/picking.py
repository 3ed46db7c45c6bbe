from tensorflow.keras import backend as K
import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.one_hot(tf.cast(x, tf.int32), 5)  # shape: (2, 6, 5)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.one_hot(tf.cast(x, tf.int32), 5)  # shape: (6, 5)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.one_hot(tf.cast(x, tf.int32), depth=5, axis=0)  # shape: (5, 2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.gather(x, [0, 1], axis=1)  # shape: (2, 2)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.gather(x, 0)  # shape: ()

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.where(x > 0, x, 0.0)  # shape: (2, 6)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.where(x > 0, x, 0.0)  # shape: (2, 3, 4)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.strided_slice(x, [0], [2])  # shape: (2, 6)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.strided_slice(x, [0], [2])  # shape: (1, 4, 1)

@tf.function
def f(x):
    return tf.strided_slice(x, [0], [2])

y = f(tf.ones((2, 6)))  # shape: (2, 6)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.reverse(x, axis=[0])  # shape: (6,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.sequence_mask([1, 3], 5)  # shape: (2, 5)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.scatter_nd([[0], [2]], [1.0, 2.0], [4])  # shape: (4,)

y = tf.gather(tf.ones((2, 5, 3)), [[0, 1], [2, 3]], batch_dims=1)  # shape: (2, 2, 3)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.where(x > 0, x, 0.0)  # shape: (6,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.strided_slice(x, [0], [2])  # shape: (2, 3, 4)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.strided_slice(x, [0], [2])  # shape: (2,)

@tf.function
def f(x):
    return tf.reverse(x, axis=[0])

y = f(tf.ones((2, 6)))  # shape: (2, 6)

@tf.function
def f(x):
    return tf.sequence_mask([1, 3], 5)

y = f(tf.ones((2, 6)))  # shape: (2, 5)

y = tf.one_hot([0, 1, 2], 3)  # shape: (3, 3)

y = tf.one_hot([[0, 1]], depth=4)  # shape: (1, 2, 4)

y = tf.gather(tf.ones((5, 3)), [[0, 1], [2, 3]])  # shape: (2, 2, 3)

y = tf.sequence_mask([1, 3, 2])  # shape: (3, 3)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.gather(x, [0, 1])  # shape: (2, 3)
