import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.linalg.matmul(x, tf.ones((6, 3)))  # shape: (2, 3)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.linalg.diag(x)  # shape: (2, 6, 6)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.linalg.diag(x)  # shape: (2, 3, 4, 4)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.linalg.diag_part(x)  # shape: (2,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.linalg.trace(x)  # shape: ()

@tf.function
def f(x):
    return tf.linalg.trace(x)

y = f(tf.ones((2, 6)))  # shape: ()

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.linalg.band_part(x, -1, 0)  # shape: (2, 6)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.linalg.diag_part(x)  # shape: (2, 3)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.linalg.trace(x)  # shape: (2,)

y = tf.matmul(tf.ones((2, 3)), tf.ones((3, 4)))  # shape: (2, 4)

y = tf.matmul(tf.ones((5, 2, 3)), tf.ones((5, 3, 4)))  # shape: (5, 2, 4)
