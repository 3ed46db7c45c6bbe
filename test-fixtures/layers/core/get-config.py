import numpy as np
from keras import layers


def entries(layer):
    return np.zeros(len(layer.get_config()))


a = entries(layers.Dense(3))  # shape: (13,)
b = entries(layers.Dense(3, activity_regularizer="l2"))  # shape: (14,)
c = entries(layers.Dense(3, lora_rank=2))  # shape: (15,)
d = entries(layers.Flatten(activity_regularizer="l2"))  # shape: (5,)
e = entries(layers.EinsumDense("ab,bc->ac", output_shape=3))  # shape: (15,)
f = entries(layers.Embedding(10, 3))  # shape: (11,)
g = entries(layers.ReversibleEmbedding(10, 3))  # shape: (14,)
h = entries(layers.AdditiveAttention())  # shape: (6,)
i = entries(layers.MultiHeadAttention(2, 2))  # shape: (20,)
j = entries(layers.LayerNormalization())  # shape: (14,)
k = entries(layers.SpatialDropout1D(0.5))  # shape: (4,)
m = entries(layers.Lambda(lambda x: x))  # shape: (5,)
