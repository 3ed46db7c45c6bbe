from keras.layers import Conv2D
import keras

x = keras.Input((8, 8, 8, 8))  # shape: (None, 8, 8, 8, 8)
y = Conv2D(8, 3)(x)  # error[rank-mismatch]
