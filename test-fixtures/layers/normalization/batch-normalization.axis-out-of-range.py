import tensorflow as tf

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.BatchNormalization(axis=3)(x)  # error[axis-out-of-range]
