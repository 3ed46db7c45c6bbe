from keras import layers
import keras

x = keras.Input((100,))  # shape: (None, 100)
y = layers.STFTSpectrogram(mode='foo')(x)  # error[invalid-argument]
