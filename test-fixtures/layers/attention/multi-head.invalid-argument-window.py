from keras import layers

layer = layers.MultiHeadAttention(2, 2, sliding_window=0)  # error[invalid-argument]
