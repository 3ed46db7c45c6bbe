import keras

x = keras.Input((3,), batch_size=2.0)  # error[invalid-argument]
