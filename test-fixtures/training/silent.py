from keras import layers
from keras import layers, losses
import keras
import numpy as np

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='mse')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3),
])
model.compile(optimizer='adam', loss='mae')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='log_cosh')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3),
])
model.compile(optimizer='adam', loss='mape')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3),
])
model.compile(optimizer='adam', loss='hinge')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3),
])
model.compile(optimizer='adam', loss='poisson')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3),
])
model.compile(optimizer='adam', loss='kl_divergence')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3),
])
model.compile(optimizer='adam', loss='cosine_similarity')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='dice')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]
