from keras import layers
import keras

x = keras.Input((4,))  # shape: (None, 4)
y = layers.LSTMCell(8)(x)  # error[call-mismatch]
