from keras import layers
import keras
import numpy as np

a = np.zeros((2, 4, 5))  # shape: (2, 4, 5)
b = keras.Input((4, 5))  # shape: (None, 4, 5)
y = layers.Maximum()([a, b])  # error[wrong-kind]
