from keras import layers
import keras

q = keras.Input((5, 8))  # shape: (None, 5, 8)
y = layers.Attention()([q, q], mask=[None])  # error[input-structure]
