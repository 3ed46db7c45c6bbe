import tensorflow as tf

x = tf.keras.Input((4,))  # shape: (None, 4)
y = tf.keras.layers.SimpleRNN(8, go_backwards=True, return_sequences=True)(x)  # error[rank-mismatch]
