from keras import layers
import keras

x = keras.Input((6,))  # shape: (None, 6)
y = layers.Activation()(x)  # error[call-mismatch]
