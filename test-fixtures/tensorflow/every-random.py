"""Functions that random calls found to be exact: `tensorflow.random`, from `gamma` to `truncated_normal`."""
import tensorflow as tf

z = tf.random.gamma((2, 3), 0.2)  # shape: (2, 3)

z = tf.random.poisson((1, 2, 3), 1.0)  # shape: (1, 2, 3)

x = 1
z = tf.random.shuffle(x)  # shape: ()

z = tf.random.stateless_normal([2, 3], [1, 2])  # shape: (2, 3)

z = tf.random.stateless_truncated_normal([2, 3], [1, 2])  # shape: (2, 3)

z = tf.random.stateless_uniform([2, 3], [1, 2])  # shape: (2, 3)

z = tf.random.truncated_normal([4])  # shape: (4,)
