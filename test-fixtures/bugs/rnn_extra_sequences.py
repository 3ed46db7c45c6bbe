# -*- coding: utf-8 -*-
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense
from keras.utils import to_categorical

X = np.random.rand(80, 25, 6)
y = to_categorical(np.random.randint(0, 4, 80), 4)

model = Sequential()
model.add(LSTM(64, return_sequences=True, input_shape=(25, 6)))
model.add(LSTM(32, return_sequences=True))
model.add(Dense(4, activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(X, y, epochs=4, batch_size=16)  # error[label-mismatch]
