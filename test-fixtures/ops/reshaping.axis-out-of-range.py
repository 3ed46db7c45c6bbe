from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.expand_dims(x, 3)  # error[axis-out-of-range]
