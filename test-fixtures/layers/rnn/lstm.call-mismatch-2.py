from keras import layers
import keras

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.LSTM()(x)  # error[call-mismatch]
