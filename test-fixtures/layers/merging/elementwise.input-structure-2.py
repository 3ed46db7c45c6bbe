from keras import layers
import keras

a = keras.Input((3,))  # shape: (None, 3)
y = layers.Subtract()([a])  # error[input-structure]
