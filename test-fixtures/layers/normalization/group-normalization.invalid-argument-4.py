import tensorflow as tf

x = tf.keras.Input(shape=(8, 8, 4))  # shape: (None, 8, 8, 4)
y = tf.keras.layers.GroupNormalization(3)(x)  # error[invalid-argument]
