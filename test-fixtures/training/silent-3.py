from keras import layers
from keras import layers, losses
import keras
import numpy as np

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 2, size=(16, 1)).astype('float32')  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['sparse_categorical_accuracy'])  # warning[metric-choice]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=16), 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=[keras.metrics.Accuracy()])  # warning[metric-choice]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = keras.utils.to_categorical(np.random.randint(0, 2, 16), 2)  # shape: (16, 2)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(2, activation='softmax'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=[keras.metrics.Precision(), keras.metrics.Recall()])  # warning[metric-choice]  # warning[metric-choice]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 5, 4)  # shape: (16, 5, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((5, 4)),
    layers.LSTM(8, return_sequences=True),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='mse')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile('adam', 'mse')
h = model.fit(x, y, sample_weight=np.ones((16, 1)))

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 3)  # shape: (16, 3)
model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile('adam', 'mse')
h = model.fit(x, y, class_weight={0: 1.0, 1: 2.0, 2: 3.0})  # warning[metric-choice]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='poisson')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='kl_divergence')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='cosine_similarity')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]
