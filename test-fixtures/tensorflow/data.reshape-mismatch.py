import numpy as np
import tensorflow as tf

def gen():
    for i in range(10):
        yield np.zeros(3), i

ds = tf.data.Dataset.from_generator(gen, output_signature=(tf.TensorSpec((3,), tf.float64), tf.TensorSpec((), tf.int32)))
out = ds.map(lambda a, b: (tf.reshape(a, (783,)), b))  # error[reshape-mismatch]
