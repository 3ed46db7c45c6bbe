import keras

disc = keras.layers.Discretization()  # error[invalid-argument]
