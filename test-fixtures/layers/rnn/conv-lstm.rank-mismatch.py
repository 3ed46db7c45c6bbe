from keras.layers import ConvLSTM1D
import keras

x = keras.Input((8, 3))  # shape: (None, 8, 3)
y = ConvLSTM1D(4, 3)(x)  # error[rank-mismatch]
