from keras import layers
import keras

x = keras.Input(shape=())  # shape: (None,)
y = layers.GroupNormalization()(x)  # error[undefined-dimension]
