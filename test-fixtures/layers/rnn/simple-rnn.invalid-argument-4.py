from keras.layers import SimpleRNN
import keras

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = SimpleRNN(8, activation='bogus')(x)  # error[invalid-argument]
