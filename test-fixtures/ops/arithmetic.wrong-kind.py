import keras

x = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.heaviside(x, 2)  # error[wrong-kind]
