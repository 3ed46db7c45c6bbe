from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(5, 3))  # shape: (5, 3)
y = ops.stack([x, z], axis=0)  # error[broadcast-mismatch]
