from keras.layers import PReLU
import keras

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = PReLU(shared_axes=[3])(x)  # error[axis-out-of-range]
