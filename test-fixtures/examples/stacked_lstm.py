import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, Dropout

X_train = np.random.rand(100, 60, 1)
y_train = np.random.rand(100)

regressor = Sequential()
regressor.add(LSTM(units=50, input_shape=(60, 1)))
regressor.add(Dropout(0.2))
regressor.add(LSTM(units=50))  # error[rank-mismatch]
regressor.add(Dropout(0.2))
regressor.add(Dense(units=1))
regressor.compile(optimizer='adam', loss='mean_squared_error')
regressor.fit(X_train, y_train, epochs=10, batch_size=32)
