from keras.layers import Cropping1D
import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = Cropping1D(5)(x)  # error[output-too-small]
