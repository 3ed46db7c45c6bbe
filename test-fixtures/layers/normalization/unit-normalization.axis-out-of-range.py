from keras import layers
import keras

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.UnitNormalization(axis=3)(x)  # error[axis-out-of-range]
