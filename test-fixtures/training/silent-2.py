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
model.compile(optimizer='adam', loss='tversky')
h = model.fit(x, y, epochs=1)  # warning[silent-broadcast]
last = h.history['loss'][-1]

def my_mse(y_true, y_pred):
    return keras.ops.mean(keras.ops.square(y_true - y_pred))

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.rand(16)  # shape: (16,)
model = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
model.compile('adam', loss=my_mse)
h = model.fit(x, y)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 2, size=(16, 1)).astype('float32')  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1, activation='softmax'),  # warning[softmax-one-unit]
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 2, size=(16, 1)).astype('float32')  # shape: (16, 1)
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
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
h = model.fit(x, y, epochs=1)  # warning[label-encoding]
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=16), 3)  # shape: (16, 3)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3, activation='relu'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy')  # warning[loss-activation]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(3),
])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])  # warning[from-logits]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]

x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 2, size=(16, 1)).astype('float32')  # shape: (16, 1)
model = keras.Sequential([
    keras.Input((4,)),
    layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss=losses.BinaryCrossentropy(from_logits=True))  # warning[from-logits]
h = model.fit(x, y, epochs=1)
last = h.history['loss'][-1]
