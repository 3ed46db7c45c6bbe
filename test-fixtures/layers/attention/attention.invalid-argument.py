from keras.layers import Attention
import keras

q = keras.Input((5, 8))  # shape: (None, 5, 8)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
y = Attention(score_mode='foo')([q, v])  # error[invalid-argument]
