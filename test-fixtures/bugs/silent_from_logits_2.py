# -*- coding: utf-8 -*-
import numpy as np
from keras.models import Sequential
from keras.layers import Dense, Input

X = np.random.randn(100, 5)
y = (X[:, 0] > 0).astype("float32")
model = Sequential()
model.add(Input((5,)))
model.add(Dense(16, activation='relu'))
model.add(Dense(1))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])  # warning[from-logits]
model.fit(X, y, epochs=5, batch_size=20, verbose=0)
p = model.predict(X)
print("positive:", int((p > 0.5).sum()))
