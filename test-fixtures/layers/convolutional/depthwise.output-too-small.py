from keras import layers
import keras

x = keras.Input(shape=(2, 2, 3))  # shape: (None, 2, 2, 3)
y = layers.DepthwiseConv2D(3)(x)  # error[output-too-small]
