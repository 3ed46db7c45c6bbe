import keras

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = keras.layers.Conv3DTranspose(6, 3, padding='causal')(x)  # error[invalid-argument]
