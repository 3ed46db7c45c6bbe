import numpy as np
import tensorflow as tf

x = np.ones((2, 10, 4))  # shape: (2, 10, 4)
state = [np.zeros((2, 10, 8))]
y = tf.keras.layers.SimpleRNN(8)(x, initial_state=state)  # error[broadcast-mismatch]
