from keras import layers
import numpy as np

x = np.zeros((4, 3), dtype='int32')  # shape: (4, 3)
y = layers.CategoryEncoding(num_tokens=4, output_mode='foo')(x)  # error[invalid-argument]
