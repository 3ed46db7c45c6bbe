from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.take(x, -1, axis=1)  # error[axis-out-of-range]
