from keras import layers
import keras

x = keras.Input((100, 3))  # shape: (None, 100, 3)
y = layers.Conv1DTranspose(6, 1, strides=3, padding='valid', output_padding=1, dilation_rate=2)(x)  # error[invalid-argument]
