# -*- coding: utf-8 -*-
import keras
from keras import layers

units = 32
src = keras.Input((20,))
tgt = keras.Input((12,))
enc = layers.GRU(units, return_sequences=True)(layers.Embedding(200, 16)(src))
dec = layers.GRU(units, return_sequences=True)(layers.Embedding(220, 16)(tgt))
context = layers.Attention()([enc, dec])
joined = layers.Concatenate(axis=-1)([dec, context])  # error[concat-mismatch]
probs = layers.Dense(220, activation="softmax")(joined)
model = keras.Model([src, tgt], probs)
model.compile("adam", "sparse_categorical_crossentropy")
model.summary()
