import keras

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = keras.layers.ZeroPadding3D((1, 1, 1, 1))(x)  # error[invalid-argument]
