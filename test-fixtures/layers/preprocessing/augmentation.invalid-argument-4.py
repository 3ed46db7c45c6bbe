import keras

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = keras.layers.Solarization(addition_factor=10.0, value_range=(0, 255))(x)  # error[invalid-argument]
