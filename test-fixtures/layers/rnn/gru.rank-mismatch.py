import tensorflow as tf

x = tf.keras.Input((4,))  # shape: (None, 4)
y = tf.keras.layers.GRU(8, return_sequences=True)(x)  # error[rank-mismatch]
