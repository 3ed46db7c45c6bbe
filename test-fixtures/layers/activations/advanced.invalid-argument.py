from keras.layers import ReLU
import keras

x = keras.Input((6,))  # shape: (None, 6)
y = ReLU(max_value=-1)(x)  # error[invalid-argument]
