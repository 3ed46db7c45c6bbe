"""What a tf.function gives back are tensors; numbers in it are converted as TensorFlow does."""
import tensorflow as tf


@tf.function
def sizes(x):
    return x.shape.as_list()


@tf.function
def shape(x):
    return x.get_shape()


@tf.function(input_signature=[tf.TensorSpec((None, 3), tf.float32)])
def doubled(x):
    return x * 2


@tf.function
def whole(x):
    return int(x)


rows, columns = sizes(tf.ones((2, 6)))  # shape: (), ()
both = shape(tf.ones((2, 6)))  # shape: (2,)
a = doubled(tf.ones((4, 3)))  # shape: (4, 3)
b = whole(tf.ones((2, 6)))  # shape: (2, 6)
