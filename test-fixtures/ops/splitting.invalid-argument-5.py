from keras import ops
import keras

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.split(x, 0, axis=0)  # error[invalid-argument]
