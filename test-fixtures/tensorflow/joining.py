from tensorflow.keras import backend as K
import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.concat([x, x], 0)  # shape: (4, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.concat([x, x], axis=-1)  # shape: (2, 12)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.concat([x, x], axis=-1)  # shape: (2, 3, 8)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.stack([x, x])  # shape: (2, 2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.unstack(x)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.unstack(x, axis=1)

@tf.function
def f(x):
    return tf.unstack(x, axis=1)

y = f(tf.ones((2, 6)))

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.split(x, 2)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.pad(x, [[1, 1], [0, 2]])  # shape: (4, 8)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.pad(x, [[1, 1]])  # shape: (8,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.meshgrid(x, x)

y = tf.strings.split(['a b', 'c'])  # shape: (2, None)

y = tf.add_n([tf.ones(2), tf.ones(2)])  # shape: (2,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.unstack(x)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.unstack(x, axis=1)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.split(x, 2)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.split(x, 2, axis=1)

@tf.function
def f(x):
    return tf.split(x, 2, axis=1)

y = f(tf.ones((2, 6)))

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.split(x, [1, -1], axis=-1)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.meshgrid(x, x)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.concat([x, tf.ones((2, 3))], 1)  # shape: (2, 9)

y = tf.strings.split('a b c')  # shape: (3,)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.stack([x, x])  # shape: (2, 2, 3)
