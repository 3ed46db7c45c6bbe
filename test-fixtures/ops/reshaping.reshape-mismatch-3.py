from keras import ops
import keras

x = keras.Input(batch_shape=(2, 6))  # shape: (2, 6)
y = ops.reshape(x, (5, -1))  # error[reshape-mismatch]
