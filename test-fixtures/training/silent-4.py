from keras import layers
from keras import layers, losses
import keras
import numpy as np

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1, activation='softmax'),  # warning[softmax-one-unit]
])
model.compile(optimizer='adam', loss='mse')
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 2, size=(16,)).astype('float32')  # shape: (16,)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
h = model.fit(x, y, epochs=1)  # warning[label-encoding]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=16), 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])  # warning[loss-activation]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 2, size=(16, 1)).astype('float32')  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])  # warning[from-logits]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1) * 100  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='mse')
h = model.fit(x, y, epochs=1)  # warning[label-values]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 2, size=(16, 1)) * 2 - 1  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='binary_crossentropy')
h = model.fit(x, y, epochs=1)  # warning[label-values]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=16), 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='adam', loss='cosine_similarity')
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16, 1)  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='mse', metrics=['accuracy'])  # warning[metric-choice]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, 16)  # shape: (16,)
model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile('adam', 'sparse_categorical_crossentropy')
h = model.fit(x, y, class_weight={0: 1.0, 5: 2.0})  # warning[label-values]
