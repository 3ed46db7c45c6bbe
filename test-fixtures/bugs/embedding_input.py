import numpy as np
from keras.layers import Dense, Embedding, LSTM
from keras.models import Sequential
from keras.utils import to_categorical

vocab, length = 60, 20
ids = np.random.randint(0, vocab, (40, length))
X = to_categorical(ids, vocab)
y = np.random.randint(0, 2, 40)

model = Sequential()
model.add(Embedding(vocab, 16))
model.add(LSTM(32))
model.add(Dense(1, activation="sigmoid"))
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, batch_size=10)  # error[rank-mismatch]
