from keras import layers
import keras

d = layers.Dense(4)
y = d(keras.Input((3,)), training=True)  # shape: (None, 4)
z = d(keras.Input((3,)), mask=None)  # error[call-mismatch]
