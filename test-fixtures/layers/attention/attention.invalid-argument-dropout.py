from keras import layers

layer = layers.Attention(dropout=0.5, seed="a")  # error[invalid-argument]
