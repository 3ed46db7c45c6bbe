from keras import layers
import keras

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = layers.MaxPooling3D(2, strides=0)(x)  # error[invalid-argument]
