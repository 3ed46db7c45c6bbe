from keras import ops
import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.split(x, 0, axis=-1)  # error[invalid-argument]
