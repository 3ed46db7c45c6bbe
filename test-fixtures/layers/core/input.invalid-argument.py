import keras

x = keras.Input((3,), dtype="foo")  # error[invalid-argument]
