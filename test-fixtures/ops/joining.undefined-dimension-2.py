import keras

x = keras.Input((4, 3))  # shape: (None, 4, 3)
z = keras.Input((5, 3))  # shape: (None, 5, 3)
y = keras.ops.append(x, z, axis=0)  # error[undefined-dimension]
