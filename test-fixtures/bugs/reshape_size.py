# quick experiment, run with: python reshape_07.py

import numpy as np
from keras.models import Model
from keras.layers import Input, LSTM, Dense, Reshape

steps_out, n_vars = 10, 3
history = Input(shape=(30, n_vars))
h = LSTM(32)(history)
h = Dense(64, activation='relu')(h)
h = Dense(steps_out)(h)
future = Reshape((steps_out, n_vars))(h)  # error[reshape-mismatch]
model = Model(history, future)
model.compile(loss='mse', optimizer='adam')
model.fit(np.random.rand(20, 30, n_vars), np.random.rand(20, steps_out, n_vars), epochs=1)
