from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.transpose(x, axes=(0, 0))  # error[invalid-argument]
