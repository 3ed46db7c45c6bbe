from keras import layers
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.Conv2DTranspose(6, 3, padding='causal')(x)  # error[invalid-argument]
