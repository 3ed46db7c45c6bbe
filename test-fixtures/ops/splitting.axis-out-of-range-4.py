from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.unstack(x, axis=4)  # error[axis-out-of-range]
