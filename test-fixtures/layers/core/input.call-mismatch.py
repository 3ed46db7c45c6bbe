import keras

x = keras.Input((3,), batch_shape=(2, 3))  # error[call-mismatch]
