from keras import ops
import keras

x = keras.random.uniform((2, 1, 3))  # shape: (2, 1, 3)
y = ops.squeeze(x, axis=0)  # error[axis-mismatch]
