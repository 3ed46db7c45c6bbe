# -*- coding: utf-8 -*-
import numpy as np
from keras.models import Sequential
from keras.layers import Dense, Dropout, Input
from keras.utils import to_categorical

x = np.random.rand(70, 14)
y = to_categorical(np.random.randint(0, 5, 70), 5)
model = Sequential()
model.add(Input((14,)))
model.add(Dense(units=14, activation='relu'))
model.add(Dropout(0.5))
model.add(Dense(units=5, activation='sigmoid'))
model.compile(optimizer='sgd', loss='categorical_crossentropy', metrics=['accuracy'])  # warning[loss-activation]
model.fit(x, y, epochs=2, batch_size=14)
