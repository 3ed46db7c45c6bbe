import keras

x = keras.Input((), dtype='int32')  # shape: (None,)
y = keras.ops.one_hot(x)  # error[call-mismatch]
