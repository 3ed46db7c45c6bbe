import keras
from keras import layers

from attention import Pooling


def text_model(vocabulary, length):
    return keras.Sequential(
        [
            keras.Input((length,)),
            layers.Embedding(vocabulary, 32),
            Pooling(),
            layers.Dense(1),
        ]
    )


left = keras.Input((20, 32))  # shape: (None, 20, 32)
right = keras.Input((7, 32))  # shape: (None, 7, 32)
joined = layers.Dot(axes=1)([Pooling()(left), Pooling()(right)])  # shape: (None, 1)
two_towers = keras.Model([left, right], joined)
