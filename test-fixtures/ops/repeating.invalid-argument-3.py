from keras import ops
import keras

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = ops.repeat(x, [2, 3], axis=0)  # error[invalid-argument]
