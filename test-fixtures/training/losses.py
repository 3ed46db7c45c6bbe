from keras import layers
from keras.layers import Dense
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(keras.layers.Dense(8, activation='relu'))
model.add(keras.layers.Dense(1, activation='sigmoid'))
model.compile('rmsprop', 'binary_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(2, activation='softmax')(inputs)  # shape: (None, 2)
model = keras.Model(inputs, outputs)
model.compile('rmsprop', 'binary_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(keras.layers.Dense(8, activation='relu'))
model.add(keras.layers.Dense(3, activation='softmax'))
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)  # warning[label-encoding]

model = keras.Sequential()
model.add(keras.Input((5, 4)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(3))
model.compile(optimizer='sgd', loss='binary_crossentropy')  # warning[from-logits]
x = np.random.rand(8, 5, 4)  # shape: (8, 5, 4)
y = np.ones((8, 5, 3))  # shape: (8, 5, 3)
h = model.fit(x, y)

model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid')])
model.compile(optimizer='rmsprop', loss='binary_focal_crossentropy')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(5, 4)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='binary_focal_crossentropy')  # warning[from-logits]
x = np.random.rand(8, 5, 4)  # shape: (8, 5, 4)
y = np.zeros((8, 5), dtype='int32')  # shape: (8, 5)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(Dense(8, activation='relu'))
model.add(Dense(1, activation='sigmoid'))
model.compile('rmsprop', 'categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # warning[label-encoding]

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(1, activation='sigmoid'),
])
model.compile(optimizer='adam', loss='categorical_focal_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # warning[label-encoding]

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(1)(inputs)  # shape: (None, 1)
model = keras.Model(inputs, outputs)
model.compile('sgd', 'categorical_hinge')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([layers.Dense(3)])
model.compile(optimizer='sgd', loss='circle')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([keras.layers.Dense(3)])
model.compile(optimizer='sgd', loss='cosine_similarity', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)  # warning[silent-broadcast]

inputs = tf.keras.Input((5, 4))  # shape: (None, 5, 4)
outputs = tf.keras.layers.Dense(3)(inputs)  # shape: (None, 5, 3)
model = tf.keras.Model(inputs, outputs)
model.compile('rmsprop', 'ctc')
x = np.random.rand(8, 5, 4)  # shape: (8, 5, 4)
y = np.zeros((8, 5), dtype='int32')  # shape: (8, 5)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(1))
model.compile('sgd', 'dice')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer='adam', loss='hinge')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

model = keras.Sequential([layers.Dense(1)])
model.compile('rmsprop', 'huber')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)  # warning[silent-broadcast]

model = keras.Sequential([layers.Dense(1)])
model.compile('rmsprop', 'kl_divergence')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)  # warning[silent-broadcast]

model = tf.keras.Sequential()
model.add(tf.keras.Input((5, 4)))
model.add(tf.keras.layers.Dense(8, activation='relu'))
model.add(tf.keras.layers.Dense(3))
model.compile('rmsprop', 'log_cosh')
x = np.random.rand(8, 5, 4)  # shape: (8, 5, 4)
y = np.zeros((8, 5, 1))  # shape: (8, 5, 1)
h = model.fit(x, y)  # warning[silent-broadcast]

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(keras.layers.Dense(8, activation='relu'))
model.add(keras.layers.Dense(2))
model.compile('rmsprop', 'mean_absolute_error', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)  # warning[silent-broadcast]

inputs = keras.Input((5, 4))  # shape: (None, 5, 4)
outputs = Dense(3)(inputs)  # shape: (None, 5, 3)
model = keras.Model(inputs, outputs)
model.compile(optimizer='sgd', loss='mean_absolute_percentage_error')
x = np.random.rand(8, 5, 4)  # shape: (8, 5, 4)
y = np.ones((8, 5, 3))  # shape: (8, 5, 3)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(1))
model.compile('sgd', 'mse', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
model.compile(optimizer='adam', loss='mean_squared_logarithmic_error', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(1),
])
model.compile(optimizer='adam', loss='poisson', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(2, activation='softmax')(inputs)  # shape: (None, 2)
model = keras.Model(inputs, outputs)
model.compile('sgd', 'sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    keras.layers.Dense(1),
])
model.compile(optimizer='adam', loss='squared_hinge')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)
