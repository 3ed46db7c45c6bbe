from keras import ops
import keras

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((4,))  # shape: (None, 4)
y = ops.add(x, z)  # error[broadcast-mismatch]
