import tensorflow as tf

x = tf.keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = tf.keras.layers.Conv1D(8, 9)(x)  # error[output-too-small]
