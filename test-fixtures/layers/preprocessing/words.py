import numpy as np
import tensorflow as tf
import keras
from keras import layers

# How many words there are: given ones, learnt ones, special ones.
given = layers.StringLookup(vocabulary=["a", "b", "c"], mask_token="")
n = np.zeros(given.vocabulary_size())  # shape: (5,)
plain = np.zeros(len(given.get_vocabulary(include_special_tokens=False)))  # shape: (3,)
headed = layers.StringLookup(vocabulary=["", "[UNK]", "a", "b"], mask_token="")
n = np.zeros(headed.vocabulary_size())  # shape: (4,)

learnt = layers.StringLookup(output_mode="multi_hot")
learnt.adapt(["a", "b", "a", "dog"])
y = learnt([["a", "cat"]])  # shape: (1, 4)
numbers = layers.IntegerLookup(max_tokens=3)
numbers.adapt(np.array([5, 6, 7, 8]))
n = np.zeros(numbers.vocabulary_size())  # shape: (3,)

text = layers.TextVectorization()
text.adapt(["The cat sat.", "the dog"])
n = np.zeros(text.vocabulary_size())  # shape: (6,)
y = text(["the cat sat", "a dog ran away"])  # shape: (2, 4)
pairs = layers.TextVectorization(ngrams=2, output_mode="multi_hot")
pairs.adapt(["the cat sat", "a bird"])
y = pairs(["the cat"])  # shape: (1, 9)

# Of Keras tensors, vectors of words that are not set yet have a size that is not known.
y = layers.StringLookup(output_mode="multi_hot")(keras.Input((3,), dtype="string"))  # shape: (None, None)

# Numbers of bins and hashes in the layer's own dtype.
x = np.ones((2, 2), dtype="float32")
y = layers.Discretization([0.0, 1.0], output_mode="one_hot", dtype="int64")(x)  # shape: (2, 2, 3)
a = np.ones((2, 1), dtype="int32")
y = layers.HashedCrossing(3, dtype="float32")((a, a))  # shape: (2, 1)
y = layers.CategoryEncoding(3, output_mode="count")(np.zeros((4, 3), dtype="int32"), count_weights=np.ones((4, 3)))  # shape: (4, 3)
