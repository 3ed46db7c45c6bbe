from keras import ops
import keras

x = ops.ones((2, 8))  # shape: (2, 8)
z = keras.random.uniform((2, 9))  # shape: (2, 9)
y = ops.fft((x, z))  # error[broadcast-mismatch]
