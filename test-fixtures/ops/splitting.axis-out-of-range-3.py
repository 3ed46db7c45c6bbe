from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.split(x, 4, axis=1)  # error[axis-out-of-range]
