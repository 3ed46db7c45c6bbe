from keras import layers
import keras

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.RNN(layers.LSTMCell(8), stateful=True)(x)  # error[undefined-dimension]
