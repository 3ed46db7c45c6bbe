from keras import ops
import numpy as np

x = ops.ones((2, 8, 8, 4))  # shape: (2, 8, 8, 4)
z = np.random.rand(3, 3, 4, 2)  # shape: (3, 3, 4, 2)
y = ops.depthwise_conv(x, z, strides=1, padding='same')  # error[wrong-kind]
