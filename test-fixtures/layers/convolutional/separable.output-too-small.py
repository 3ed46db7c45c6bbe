import tensorflow as tf

x = tf.keras.Input(shape=(2, 3))  # shape: (None, 2, 3)
y = tf.keras.layers.SeparableConv1D(5, 3)(x)  # error[output-too-small]
