import numpy as np
import keras
from keras.layers import Embedding, LSTM, Dense
from keras.utils import to_categorical

vocab, seq = 50, 12
tokens = np.random.randint(0, vocab, size=(40, seq + 1))
X = tokens[:, :-1]
y = to_categorical(tokens[:, 1:], num_classes=vocab)

lm = keras.Sequential(name="char_lm")
lm.add(keras.Input(shape=(seq,)))
lm.add(Embedding(vocab, 16))
lm.add(LSTM(32, return_sequences=True))
lm.add(Dense(vocab, activation="softmax"))
lm.compile(loss="sparse_categorical_crossentropy", optimizer="adam")
lm.fit(X, y, batch_size=8, epochs=1)  # error[label-mismatch]
