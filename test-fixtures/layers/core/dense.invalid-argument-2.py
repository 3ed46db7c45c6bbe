from keras import layers
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Dense(4, activation='rellu')(x)  # error[invalid-argument]
