import tensorflow as tf

x = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.RandomHeight(0.2)(x)  # error[rank-mismatch]
