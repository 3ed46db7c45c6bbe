from keras import ops
import keras

x = keras.Input(batch_shape=(3, 4), dtype='int32')  # shape: (3, 4)
z = keras.Input(batch_shape=(2, 10, 5))  # shape: (2, 10, 5)
w = keras.Input(batch_shape=(2,), dtype='int32')  # shape: (2,)
v = keras.Input(batch_shape=(2,), dtype='int32')  # shape: (2,)
y = ops.ctc_loss(x, z, w, v)  # error[label-mismatch]
