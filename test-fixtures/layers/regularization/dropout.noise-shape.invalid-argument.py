from keras import layers

layer = layers.Dropout(0.5, noise_shape=(None, 0))  # error[invalid-argument]
