import keras
from keras import layers

def text_branch(vocab):
    words = keras.Input((30,), name="words")
    x = layers.Embedding(vocab, 16)(words)
    return words, layers.GlobalAveragePooling1D()(x)

def numeric_branch(n):
    numbers = keras.Input((n,), name="numbers")
    return numbers, layers.Dense(8, activation="relu")(numbers)

def assemble():
    words, t = text_branch(500)
    numbers, m = numeric_branch(7)
    z = layers.concatenate([t, m])
    out = layers.Dense(1, activation="sigmoid")(z)
    return keras.Model(words, out)  # error[graph-disconnected]

model = assemble()
model.compile("adam", "binary_crossentropy")
