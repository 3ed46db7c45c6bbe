from keras.layers import MaxPooling1D
import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = MaxPooling1D((2, 2))(x)  # error[invalid-argument]
