from keras import layers
import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = layers.LayerNormalization(axis='x')(x)  # error[invalid-argument]
