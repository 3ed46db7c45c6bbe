import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None, 3), tf.float32)])
def doubled(x):
    return x * 2


a = doubled(tf.ones((4, 3)))  # shape: (4, 3)
b = doubled(tf.ones((4, 2)))  # error[invalid-argument]: doubled expects what the input_signature says, (None, 3) of float32 for x, got a tensor of float32: (4, 2)
