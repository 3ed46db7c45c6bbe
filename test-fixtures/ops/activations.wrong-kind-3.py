import keras

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = keras.ops.sparsemax(x)  # error[wrong-kind]
