from keras.layers import Dense
import keras

x = keras.Input((3,))  # shape: (None, 3)
y = Dense(4, bogus=3)(x)  # error[call-mismatch]
