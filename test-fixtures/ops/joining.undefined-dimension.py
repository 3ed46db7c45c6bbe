import keras

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.append(x, z, axis=0)  # error[undefined-dimension]
