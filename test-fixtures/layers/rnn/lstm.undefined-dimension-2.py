from keras import layers
import keras

x = keras.Input((10, None))  # shape: (None, 10, None)
y = layers.LSTM(8, stateful=True)(x)  # error[undefined-dimension]
