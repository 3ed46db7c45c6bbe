from keras import layers
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Conv2D(8, 5, dilation_rate=3)(x)  # error[output-too-small]
