"""The message of a function that is traced stands in its body; Python raises at the call."""
import tensorflow as tf


@tf.function
def squared(x):
    return tf.matmul(x, x)  # error[matmul-mismatch]: tf.matmul expects inner sizes that match


y = squared(tf.ones((2, 6)))
