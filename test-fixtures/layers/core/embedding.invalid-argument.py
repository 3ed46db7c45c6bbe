import tensorflow as tf

x = tf.keras.layers.Input(shape=(10,))  # shape: (None, 10)
y = tf.keras.layers.Embedding(0, 64)(x)  # error[invalid-argument]
