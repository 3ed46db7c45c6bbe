import keras

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.mish(x)  # error[wrong-kind]
