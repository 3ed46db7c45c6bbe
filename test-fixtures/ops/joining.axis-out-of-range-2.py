from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(5, 3))  # shape: (5, 3)
y = ops.concatenate([x, z], axis=2)  # error[axis-out-of-range]
