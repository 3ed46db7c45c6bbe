import tensorflow as tf

x = tf.keras.Input((10, 4))  # shape: (None, 10, 4)
y = tf.keras.layers.SimpleRNN(-1)(x)  # error[invalid-argument]
