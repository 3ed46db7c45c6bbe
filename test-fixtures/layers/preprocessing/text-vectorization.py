from tensorflow import keras
from tensorflow.keras import layers

texts = ['the cat sat', 'the dog ran away today', 'a bird']
vec = layers.TextVectorization(vocabulary=['the', 'cat'])
inp = keras.Input((1,), dtype='string')  # shape: (None, 1)
y = vec(inp)  # shape: (None, None)
