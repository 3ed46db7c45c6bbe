import tensorflow as tf

ds = tf.data.Dataset.range(6).filter(lambda a: a % 2 == 0)
ds = ds.take_while(lambda a: a)  # error[wrong-kind]: one boolean
