from keras.layers import TextVectorization
from tensorflow import keras
from tensorflow.keras import layers
import tensorflow as tf

texts = ['the cat sat', 'the dog ran away today', 'a bird']
vec = layers.TextVectorization(vocabulary=['the', 'cat'])
inp = keras.Input((1,), dtype='string')  # shape: (None, 1)
y = vec(inp)  # shape: (None, None)

texts = tf.constant(['the cat sat', 'the dog ran away today', 'a bird'])  # shape: (3,)
vec = TextVectorization(vocabulary=['the', 'cat'])
ds = tf.data.Dataset.from_tensor_slices(texts).batch(2).map(vec)
y = vec(texts)  # shape: (3, 5)
