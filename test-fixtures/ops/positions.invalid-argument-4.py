from keras import ops
import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.nanargmax(x, (1, 2))  # error[invalid-argument]
