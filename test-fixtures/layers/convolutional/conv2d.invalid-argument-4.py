import keras

x = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = keras.layers.Conv2D(8, (3, 3, 3))(x)  # error[invalid-argument]
