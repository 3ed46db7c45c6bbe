import numpy as np
import keras
from keras import layers

pairs, t_src, t_tgt, vocab = 16, 10, 12, 120
src = np.random.randint(1, vocab, (pairs, t_src))
tgt = np.random.randint(1, vocab, (pairs, t_tgt))
dec_in = tgt[:, :-1]
dec_out = tgt

a = keras.Input((None,))
b = keras.Input((None,))
_, s = layers.GRU(32, return_state=True)(layers.Embedding(vocab, 16)(a))
z = layers.GRU(32, return_sequences=True)(layers.Embedding(vocab, 16)(b), initial_state=s)
p = layers.Dense(vocab, activation="softmax")(z)
model = keras.Model([a, b], p)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit([src, dec_in], dec_out, batch_size=8, epochs=1)  # error[label-mismatch]
