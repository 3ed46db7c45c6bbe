import keras

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = keras.ops.threshold(x)  # error[call-mismatch]
