import keras

keras.config.set_floatx("int32")  # error[invalid-argument]
