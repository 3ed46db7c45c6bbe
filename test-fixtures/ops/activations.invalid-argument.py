import keras

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
y = keras.ops.glu(x)  # error[invalid-argument]
