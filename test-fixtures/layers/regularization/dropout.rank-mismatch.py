from keras import layers
import keras

x = keras.Input((6, 5, 4, 3))  # shape: (None, 6, 5, 4, 3)
y = layers.SpatialDropout1D(0.5)(x)  # error[rank-mismatch]
