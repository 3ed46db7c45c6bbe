from keras.layers import DepthwiseConv1D
import keras

x = keras.Input(shape=(8, 3))  # shape: (None, 8, 3)
y = DepthwiseConv1D(3, padding='causal')(x)  # error[invalid-argument]
