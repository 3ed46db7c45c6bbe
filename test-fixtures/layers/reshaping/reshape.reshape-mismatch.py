from keras import layers
import keras

x = keras.Input((12,))  # shape: (None, 12)
y = layers.Reshape((5, -1))(x)  # error[reshape-mismatch]
