"""Variables change in place and give what they hold."""
import tensorflow as tf

weights = tf.Variable(tf.zeros((2, 3)))  # shape: (2, 3)
x = weights.assign(tf.ones((2, 3)))  # shape: (2, 3)
x = weights.assign_add(tf.ones((2, 3)))  # shape: (2, 3)
x = weights.assign_sub(tf.ones((2, 3)))  # shape: (2, 3)
x = weights.value()  # shape: (2, 3)
x = weights.read_value()  # shape: (2, 3)
x = tf.zeros(weights.get_shape())  # shape: (2, 3)
x = tf.zeros(weights.shape)  # shape: (2, 3)
