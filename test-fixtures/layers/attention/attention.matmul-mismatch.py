import numpy as np
import tensorflow as tf

q = np.random.rand(2, 5, 8)  # shape: (2, 5, 8)
v = np.random.rand(2, 7, 8)  # shape: (2, 7, 8)
k = np.random.rand(2, 6, 8)  # shape: (2, 6, 8)
y = tf.keras.layers.Attention()([q, v, k])  # error[matmul-mismatch]
