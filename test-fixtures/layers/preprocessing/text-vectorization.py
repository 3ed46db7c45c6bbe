import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

texts = ['the cat sat', 'the dog ran away today', 'a bird']
vec = layers.TextVectorization(vocabulary=['the', 'cat'])
inp = keras.Input((1,), dtype='string')  # shape: (None, 1)
y = vec(inp)  # shape: (None, None)

layer = layers.TextVectorization(split=None, ngrams=(1, 2))
layer.adapt(['a b', 'c'])
y = layer(['a', 'b c', 'd', 'a'])  # shape: (7,)
layer = layers.TextVectorization(split=None, ngrams=3)
layer.adapt(['a b', 'c'])
y = layer(np.array([['a', 'b', 'c'], ['d', 'e', 'f']]))  # shape: (2, 6)
