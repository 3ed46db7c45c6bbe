from keras import layers
import keras

x = keras.Input((3, 8, 10))  # shape: (None, 3, 8, 10)
y = layers.Rescaling(1./255, data_format='channels_first')(x)  # error[call-mismatch]
