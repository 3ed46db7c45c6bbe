from keras.layers import Dense
import keras

x = keras.Input(shape=(None,))  # shape: (None, None)
y = Dense(10)(x)  # error[undefined-dimension]
