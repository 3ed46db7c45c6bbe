from keras import ops
import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.min(x, (0, 0))  # error[invalid-argument]
