from keras import layers
import keras

x = keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = layers.BatchNormalization()(x)  # error[undefined-dimension]
