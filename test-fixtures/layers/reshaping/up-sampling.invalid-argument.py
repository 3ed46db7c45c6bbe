from keras import layers
import keras

x = keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = layers.UpSampling1D((1,))(x)  # error[invalid-argument]
