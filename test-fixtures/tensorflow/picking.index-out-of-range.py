import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.gather(x, [99])  # error[index-out-of-range]
