import keras

a = keras.Input((4,), name="a")
keras.Model(inputs=a)  # error[call-mismatch]: Model is missing the argument 'outputs'
