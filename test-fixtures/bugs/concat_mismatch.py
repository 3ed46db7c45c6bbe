import numpy as np
import keras
from keras.layers import Input, Dense, LSTM, Embedding, Concatenate
from keras.models import Model

text_in = Input(shape=(40,), name="text")
meta_in = Input(shape=(6,), name="meta")
e = Embedding(500, 16)(text_in)
t = LSTM(24, return_sequences=True)(e)
m = Dense(8, activation="relu")(meta_in)
both = Concatenate()([t, m])  # error[concat-mismatch]
score = Dense(1, activation="sigmoid")(both)
model = Model([text_in, meta_in], score)
model.compile("adam", "binary_crossentropy")
model.fit([np.random.randint(0, 500, (20, 40)), np.random.rand(20, 6)], np.arange(20) % 2, epochs=1)
