from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
x2 = keras.Input(batch_shape=(1, 4))  # shape: (1, 4)
y = ops.take_along_axis(x, x2, axis=0)  # error[broadcast-mismatch]
