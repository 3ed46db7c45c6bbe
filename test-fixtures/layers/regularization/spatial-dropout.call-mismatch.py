from keras import layers

layer = layers.SpatialDropout1D(0.5, trainable=False)  # error[call-mismatch]
