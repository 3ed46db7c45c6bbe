from keras import layers
import keras

x = keras.Input((10, None))  # shape: (None, 10, None)
y = layers.GRU(8, return_sequences=True)(x)  # error[undefined-dimension]
