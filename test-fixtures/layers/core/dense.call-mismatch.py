import keras

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.Dense()(x)  # error[call-mismatch]
