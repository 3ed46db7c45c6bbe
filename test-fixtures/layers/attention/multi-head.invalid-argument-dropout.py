import keras
from keras import layers

layer = layers.MultiHeadAttention(2, 4, dropout=1.5)
x = keras.Input((5, 6))
y = layer(x, x)  # error[invalid-argument]
