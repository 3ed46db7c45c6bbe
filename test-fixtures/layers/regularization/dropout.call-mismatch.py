from keras import layers
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Dropout()(x)  # error[call-mismatch]
