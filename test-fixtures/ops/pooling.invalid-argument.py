from keras import ops
import keras

x = keras.Input(batch_shape=(2, 8, 8, 3))  # shape: (2, 8, 8, 3)
y = ops.adaptive_average_pool(x, 3)  # error[invalid-argument]
