# -*- coding: utf-8 -*-
from keras.datasets import imdb
from keras.models import Sequential
from keras.layers import Dense, Embedding, GlobalAveragePooling1D
from keras.utils import pad_sequences

(train_data, train_labels), (test_data, test_labels) = imdb.load_data(num_words=10000)

model = Sequential()
model.add(Embedding(10000, 16))
model.add(GlobalAveragePooling1D())
model.add(Dense(16, activation='relu'))
model.add(Dense(1, activation='sigmoid'))
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(train_data, train_labels, epochs=10, batch_size=512, validation_data=(test_data, test_labels))  # error[wrong-kind]
