import numpy as np
import tensorflow as tf


def batches():
    while True:
        yield np.zeros((8, 4), "float32"), np.zeros(8, "int64")


source = batches()
x, y = next(source)
x, y = next(source)
shown = x  # shape: (8, 4)
signature = (tf.TensorSpec((None, 4), tf.float32), tf.TensorSpec((None,), tf.int64))
ds = tf.data.Dataset.from_generator(batches, output_signature=signature)
x, y = next(iter(ds))
shown = x  # shape: (8, 4)
counted = tf.data.Dataset.range(6).filter(lambda a: a > 2).apply(tf.data.experimental.assert_cardinality(3))
n = len(counted)
