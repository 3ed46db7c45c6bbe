# -*- coding: utf-8 -*-
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, RepeatVector, TimeDistributed, Dense

timesteps, n_features = 10, 2
X = np.random.rand(70, timesteps, n_features)

model = Sequential()
model.add(LSTM(32, activation='relu', input_shape=(timesteps, n_features)))
model.add(RepeatVector(timesteps - 1))
model.add(LSTM(32, activation='relu', return_sequences=True))
model.add(TimeDistributed(Dense(n_features)))
model.compile(optimizer='adam', loss='mse')
model.fit(X, X, epochs=3, batch_size=14, verbose=0)  # error[label-mismatch]
