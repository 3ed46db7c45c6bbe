from keras import ops
import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.roll(x, 1, axis=5)  # error[axis-out-of-range]
