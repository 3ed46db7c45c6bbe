import numpy as np
from keras.models import Sequential
from keras.layers import Dense

x = np.linspace(-3, 3, 100)
y = np.sin(x)
x = x.reshape(1, -1)

net = Sequential()
net.add(Dense(32, activation="tanh"))
net.add(Dense(32, activation="tanh"))
net.add(Dense(1))
net.compile(loss="mse", optimizer="adam")
net.fit(x, y, epochs=10, batch_size=10, verbose=0)  # error[cardinality-mismatch]
print(net.predict(x)[:3])
