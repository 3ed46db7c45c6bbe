from keras import ops
import keras

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.broadcast_to(x, (7,))  # error[broadcast-mismatch]
