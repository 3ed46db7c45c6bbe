import keras
from keras import layers

x = keras.Input((4,))  # shape: (None, 4)
y = layers.Activation('softmax')(layers.Dense(1)(x))  # shape: (None, 1) warning[softmax-one-unit]
z = layers.Softmax()(layers.Dense(1)(x))  # shape: (None, 1) warning[softmax-one-unit]
w = keras.activations.softmax(layers.Dense(1)(x))  # shape: (None, 1) warning[softmax-one-unit]
