import tensorflow as tf

rows = tf.TensorArray(tf.float32, size=2)
rows = rows.write(0, tf.ones(2))
rows = rows.write(1, tf.ones(3))  # error[broadcast-mismatch]: TensorArray expects elements of one shape, got (2,) and (3,)
