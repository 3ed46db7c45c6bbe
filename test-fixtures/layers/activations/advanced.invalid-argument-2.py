import tensorflow as tf

x = tf.keras.layers.Input(shape=(5, 6))  # shape: (None, 5, 6)
y = tf.keras.layers.ReLU(negative_slope=-0.1)(x)  # error[invalid-argument]
