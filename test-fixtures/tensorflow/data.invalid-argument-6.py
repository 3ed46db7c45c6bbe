import numpy as np
import tensorflow as tf

def samples():
    for i in range(4):
        yield np.zeros(5), i

ds = tf.data.Dataset.from_generator(samples, output_signature=(tf.TensorSpec((3,), tf.float32), tf.TensorSpec((), tf.int32)))
ds = ds.batch(2).prefetch(1)
for x, y in ds:  # error[invalid-argument]: from_generator expects
    print(x.shape)
