from keras import ops
import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.var(x, 1)  # error[axis-out-of-range]
