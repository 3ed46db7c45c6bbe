import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
tf.debugging.assert_rank(x, 2)
tf.debugging.assert_shapes([(x, ("N", "M")), (tf.ones((2, 3)), ("N", 3))])
tf.debugging.assert_shapes([(x, ("N", 7))])  # error[axis-mismatch]: tf.debugging.assert_shapes expects size 7
