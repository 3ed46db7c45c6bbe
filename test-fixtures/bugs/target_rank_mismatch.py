import numpy as np
import keras
from keras import layers

n_tags, n_words, maxlen = 17, 900, 40
X = np.random.randint(0, n_words, (30, maxlen))
tags = np.random.randint(0, n_tags, (30, maxlen))
y = tags.reshape(30, maxlen, 1)

words = keras.Input((maxlen,))
h = layers.Embedding(n_words, 40)(words)
h = layers.Bidirectional(layers.LSTM(25, return_sequences=True))(h)
p = layers.TimeDistributed(layers.Dense(n_tags, activation="softmax"))(h)
ner = keras.Model(words, p)
ner.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
ner.fit(X, y, batch_size=10, epochs=1)  # error[label-mismatch]
