from keras.layers import Conv2D
import keras

x = keras.Input(shape=(9, 9, 3))  # shape: (None, 9, 9, 3)
y = Conv2D(8)(x)  # error[call-mismatch]
