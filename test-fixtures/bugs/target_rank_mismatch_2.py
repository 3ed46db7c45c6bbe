import numpy as np
from keras.models import Sequential
from keras.layers import Dense, Input
from keras.utils import to_categorical

pixels = np.random.rand(64, 100)
sign = np.random.randint(0, 3, (64, 1))
y = to_categorical(sign, 3)
y = np.expand_dims(y, axis=1)
print("targets", y.shape)

net = Sequential()
net.add(Input((100,)))
net.add(Dense(24, activation='relu'))
net.add(Dense(3, activation='softmax'))
net.compile(loss='categorical_crossentropy', optimizer='adam')
net.fit(pixels, y, epochs=2, batch_size=16)  # error[label-mismatch]
