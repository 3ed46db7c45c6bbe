from keras import layers

y = layers.Concatenate()([])  # error[input-structure]
