from keras import layers

layer = layers.Dropout(0.5, seed="a")  # error[invalid-argument]
