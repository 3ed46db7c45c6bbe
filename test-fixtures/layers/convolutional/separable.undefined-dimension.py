import keras

x = keras.Input(shape=(8, None))  # shape: (None, 8, None)
y = keras.layers.SeparableConv1D(5, 3)(x)  # error[undefined-dimension]
