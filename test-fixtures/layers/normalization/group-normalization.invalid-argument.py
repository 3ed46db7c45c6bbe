from keras.layers import GroupNormalization
import keras

x = keras.Input((5, 4, 3))  # shape: (None, 5, 4, 3)
y = GroupNormalization()(x)  # error[invalid-argument]
