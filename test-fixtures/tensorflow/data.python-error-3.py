import tensorflow as tf

ds = tf.data.Dataset.range(6)
n = len(ds.batch(4))
n = len(ds.filter(lambda a: a > 2).batch(2))  # error[python-error]: len
