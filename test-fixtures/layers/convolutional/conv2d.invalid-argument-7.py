import keras

x = keras.Input(shape=(9, 9, 3))  # shape: (None, 9, 9, 3)
y = keras.layers.Conv2D(8, 3, activation='softmaxx')(x)  # error[invalid-argument]
