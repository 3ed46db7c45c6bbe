import numpy as np
from tensorflow.keras.initializers import Constant
from tensorflow.keras.layers import Bidirectional, Dense, Embedding, LSTM
from tensorflow.keras.models import Sequential

EMBEDDING_DIM = 200
num_words = 300
embedding_matrix = np.random.rand(num_words, 100)

model = Sequential()
model.add(Embedding(num_words, EMBEDDING_DIM, weights=[embedding_matrix], trainable=False))  # error[weights-mismatch]
model.add(Bidirectional(LSTM(16)))
model.add(Dense(6, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="adam")
toxic = np.random.randint(0, 2, (20, 6))
model.fit(np.random.randint(0, num_words, (20, 30)), toxic, epochs=1, batch_size=10)
