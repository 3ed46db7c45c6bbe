from keras import ops
import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.array_split(x, [2])  # error[invalid-argument]
