from keras import layers
import keras

x = keras.layers.Input(shape=(1,))  # shape: (None, 1)
y = layers.RepeatVector(3)(x)  # shape: (None, 3, 1)

x = keras.Input((5,))  # shape: (None, 5)
layer = layers.RepeatVector(n=3)
y = layer(x)  # shape: (None, 3, 5)
