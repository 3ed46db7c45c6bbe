import tensorflow as tf

x = tf.keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = tf.keras.layers.AdaptiveAveragePooling1D((2, 2))(x)  # error[invalid-argument]
