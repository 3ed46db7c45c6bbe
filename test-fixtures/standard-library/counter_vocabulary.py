"""A vocabulary counted from the text of the program."""
from collections import Counter

import keras
from keras import layers

texts = ["the cat sat", "the dog sat down", "a cat"]
counts = Counter(word for text in texts for word in text.split())
vocabulary = [word for word, count in counts.most_common() if count > 1]
index = {word: i + 1 for i, word in enumerate(vocabulary)}
longest = max(len(text.split()) for text in texts)

inputs = keras.Input((longest,), dtype="int32")  # shape: (None, 4)
x = layers.Embedding(len(index) + 1, len(counts))(inputs)  # shape: (None, 4, 6)
x = layers.LSTM(sum(counts.values()))(x)  # shape: (None, 9)
outputs = layers.Dense(len(vocabulary), activation="softmax")(x)  # shape: (None, 3)
