"""Functions that random calls found to be exact: `tensorflow.Variable`, from `shape` to `shape`."""
import tensorflow as tf

x = tf.Variable(tf.ones((1, 5, 7, 3)))  # shape: (1, 5, 7, 3)
z = tf.image.random_crop(x, x.shape)  # shape: (1, 5, 7, 3)
