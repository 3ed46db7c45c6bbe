import keras

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.Dropout(1.5)(x)  # error[invalid-argument]
