import tensorflow as tf

a = tf.keras.Input((3,))  # shape: (None, 3)
b = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.Add()(a, b)  # error[call-mismatch]
