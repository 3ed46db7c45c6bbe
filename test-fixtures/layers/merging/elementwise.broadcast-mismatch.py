from keras import layers
import keras

a = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
y = layers.Add()([a, b])  # error[broadcast-mismatch]
