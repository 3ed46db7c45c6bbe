import tensorflow as tf

x = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.Lambda(lambda t: t[:, :, -1])(x)  # error[rank-mismatch]
