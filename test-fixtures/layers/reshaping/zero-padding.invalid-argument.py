from keras import layers
import keras

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.ZeroPadding1D((1,))(x)  # error[invalid-argument]
