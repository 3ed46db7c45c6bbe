from keras import layers
import keras

x = keras.Input((5, 2, 3))  # shape: (None, 5, 2, 3)
y = layers.ConvLSTM1D(4, 3)(x)  # error[output-too-small]
