from keras import layers

VOCABULARY = 50
CODE = 8

import decoder

embedding = layers.Embedding(VOCABULARY, 16)
summary = layers.GRU(CODE)


def encode(tokens):
    return summary(embedding(tokens))


def roundtrip(tokens):
    return decoder.decode(encode(tokens), tokens.shape[1])
