import tensorflow as tf

FEATURES = {"label": tf.io.FixedLenFeature([], tf.int64)}
a = tf.io.parse_single_example(tf.constant(["a", "b"]), FEATURES)  # error[rank-mismatch]: tf.io.parse_single_example expects rank 0, one record, got rank 1: (2,) for serialized
