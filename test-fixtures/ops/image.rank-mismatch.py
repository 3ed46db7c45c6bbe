from keras import ops
import keras

x = keras.Input(batch_shape=(8, 10))  # shape: (8, 10)
y = ops.image.resize(x, (4, 5))  # error[rank-mismatch]
