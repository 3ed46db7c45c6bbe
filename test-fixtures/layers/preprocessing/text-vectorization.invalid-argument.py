from keras import layers
import keras
import numpy as np

texts = ['the cat sat', 'the dog ran away today', 'a bird']
vec = layers.TextVectorization(output_mode='foo')  # error[invalid-argument]
vec.adapt(np.array(texts))
inp = keras.Input((1,), dtype='string')
y = vec(inp)
