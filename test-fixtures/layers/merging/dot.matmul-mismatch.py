import tensorflow as tf

a = tf.keras.Input((3,))  # shape: (None, 3)
b = tf.keras.Input((4,))  # shape: (None, 4)
y = tf.keras.layers.Dot(axes=1)([a, b])  # error[matmul-mismatch]
