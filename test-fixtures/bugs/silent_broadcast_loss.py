# -*- coding: utf-8 -*-
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input

X = np.random.rand(64, 20, 1)
y = np.random.rand(64, 1)
model = Sequential()
model.add(Input((20, 1)))
model.add(LSTM(32, return_sequences=True))
model.add(LSTM(16, return_sequences=True))
model.add(Dense(1))
model.compile(loss='mse', optimizer='adam')
model.fit(X, y, epochs=1, batch_size=16)  # warning[silent-broadcast]
print(model.predict(X[:2]).shape)
