import tensorflow as tf

x = tf.keras.Input(shape=(8, 8, 8))  # shape: (None, 8, 8, 8)
y = tf.keras.layers.AveragePooling1D(2)(x)  # error[rank-mismatch]
