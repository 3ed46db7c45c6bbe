import numpy as np
from keras.layers import Attention, Dense, Embedding, GlobalAveragePooling1D, Input, LSTM
from keras.models import Model

question = Input((15,))
passage = Input((60,))
emb = Embedding(800, 32)
q = LSTM(48, return_sequences=True)(emb(question))
p = LSTM(64, return_sequences=True)(emb(passage))
a = Attention()([q, p])
z = GlobalAveragePooling1D()(a)
out = Dense(1, activation="sigmoid")(z)
qa = Model([question, passage], out)
qa.compile("adam", "binary_crossentropy")
qa.fit([np.random.randint(0, 800, (8, 15)), np.random.randint(0, 800, (8, 60))], np.arange(8) % 2, epochs=1)  # error[matmul-mismatch]
