# -*- coding: utf-8 -*-
import numpy as np
from keras.models import Sequential
from keras.layers import Dense

rows, cols = 150, 4
flowers = np.random.rand(rows, cols)
kind = np.random.randint(0, 3, rows)

model = Sequential()
model.add(Dense(8, activation='relu', input_shape=(rows, cols)))
model.add(Dense(3, activation='softmax'))
model.compile(loss='sparse_categorical_crossentropy', optimizer='adam', metrics=['accuracy'])
print(model.output_shape)
model.fit(flowers, kind, epochs=3, batch_size=15)  # error[input-mismatch]
