import tensorflow as tf

d = tf.keras.layers.Dense(4)
d.build((None, 7))
w = d.kernel  # shape: (7, 4)
b = d.bias  # shape: (4,)
y = d(tf.keras.Input((8,)))  # error[axis-mismatch]
