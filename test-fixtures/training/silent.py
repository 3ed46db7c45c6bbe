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
