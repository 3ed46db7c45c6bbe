import numpy as np
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D

scans = np.random.rand(30, 50, 50, 1)
fraud = np.random.randint(0, 2, (30, 1))

model = Sequential()
model.add(Input((50, 50, 1)))
model.add(Conv2D(8, (3, 3), activation='relu'))
model.add(MaxPooling2D((2, 2)))
model.add(Flatten())
model.add(Dense(32, activation='relu'))
model.add(Dense(1, activation='softmax'))  # warning[softmax-one-unit]
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
model.fit(scans, fraud, batch_size=10, epochs=2)
