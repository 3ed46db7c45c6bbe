import keras

y = keras.utils.to_categorical([0, 1, 5], 3)  # error[invalid-argument]
