"""A module that only tf.keras has."""
from keras.preprocessing.text import Tokenizer  # error[missing-name]: Keras 3 has no keras.preprocessing.text: write tf.keras.preprocessing.text

tokenizer = Tokenizer(num_words=50)
tokenizer.fit_on_texts(["the cat sat", "the dog"])
matrix = tokenizer.texts_to_matrix(["the cat", "a dog", "it"])  # shape: (3, 50)
