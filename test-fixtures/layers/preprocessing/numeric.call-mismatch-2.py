from keras.layers import Normalization
import keras

x = keras.Input((3, 8, 10))  # shape: (None, 3, 8, 10)
y = Normalization(mean=0.5, variance=0.25, data_format='channels_first')(x)  # error[call-mismatch]
