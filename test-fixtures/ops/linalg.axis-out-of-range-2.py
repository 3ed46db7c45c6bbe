from keras import ops
import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.norm(x, axis=(-1, -2))  # error[axis-out-of-range]
