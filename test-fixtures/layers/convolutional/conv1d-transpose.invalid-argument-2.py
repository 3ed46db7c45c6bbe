from keras.layers import Conv1DTranspose
import keras

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = Conv1DTranspose(6, 2, padding='same', output_padding=1)(x)  # error[invalid-argument]
