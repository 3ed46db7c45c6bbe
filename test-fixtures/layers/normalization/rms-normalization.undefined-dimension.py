from keras import layers
import keras

x = keras.Input(shape=())  # shape: (None,)
y = layers.RMSNormalization()(x)  # error[undefined-dimension]
