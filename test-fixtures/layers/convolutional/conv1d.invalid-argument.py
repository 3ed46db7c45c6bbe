from keras import layers
import keras

x = keras.Input((100, 3))  # shape: (None, 100, 3)
y = layers.Conv1D(32, (1,), strides=(2,), padding='same', dilation_rate=2, data_format='channels_last')(x)  # error[invalid-argument]
