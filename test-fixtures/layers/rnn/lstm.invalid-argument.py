from keras.layers import LSTM
import keras

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = LSTM(2.5)(x)  # error[invalid-argument]
