from keras import layers
import keras

x = keras.Input((3,), dtype='string')  # shape: (None, 3)
y = layers.StringLookup(vocabulary=['a', 'b', 'c'], output_mode='foo')(x)  # error[invalid-argument]
