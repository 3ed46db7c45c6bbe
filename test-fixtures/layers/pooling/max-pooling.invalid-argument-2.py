import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = keras.layers.MaxPooling1D(2, padding='causal')(x)  # error[invalid-argument]
