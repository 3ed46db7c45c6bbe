from keras import layers
import keras

q = keras.Input((5, 8))  # shape: (None, 5, 8)
y = layers.AdditiveAttention()([q, q, q, q])  # error[input-structure]
