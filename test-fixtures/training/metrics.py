from keras import layers
from keras.layers import Dense
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile('rmsprop', 'sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(1, activation='sigmoid')(inputs)  # shape: (None, 1)
model = keras.Model(inputs, outputs)
model.compile(optimizer='sgd', loss='binary_crossentropy', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(keras.layers.Dense(8, activation='relu'))
model.add(keras.layers.Dense(2))
model.compile(optimizer='sgd', loss='mse', metrics=['accuracy'])  # warning[metric-choice]
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='rmsprop', loss='categorical_crossentropy', metrics=['acc'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(1, activation='sigmoid')(inputs)  # shape: (None, 1)
model = keras.Model(inputs, outputs)
model.compile(optimizer='sgd', loss='binary_crossentropy', metrics=['binary_accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(Dense(8, activation='relu'))
model.add(Dense(3, activation='softmax'))
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['categorical_accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([layers.Dense(3, activation='softmax')])
model.compile(optimizer='sgd', loss='sparse_categorical_crossentropy', metrics=['sparse_categorical_accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    keras.layers.Dense(1, activation='sigmoid'),
])
model.compile('sgd', 'binary_crossentropy', metrics=['top_k_categorical_accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = keras.layers.Dense(3, activation='softmax')(inputs)  # shape: (None, 3)
model = keras.Model(inputs, outputs)
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['sparse_top_k_categorical_accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['mae'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(keras.layers.Dense(8, activation='relu'))
model.add(keras.layers.Dense(1))
model.compile('rmsprop', 'mse', metrics=['mape'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(1, activation='sigmoid')(inputs)  # shape: (None, 1)
model = keras.Model(inputs, outputs)
model.compile(optimizer='sgd', loss='binary_crossentropy', metrics=['msle'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(Dense(8, activation='relu'))
model.add(Dense(2))
model.compile(optimizer='sgd', loss='mse', metrics=['AUC'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)

model = keras.Sequential([layers.Dense(2)])
model.compile('sgd', 'mse', metrics=['auc'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    keras.layers.Dense(1, activation='sigmoid'),
])
model.compile('sgd', 'binary_crossentropy', metrics=['Precision'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)

model = keras.Sequential([layers.Dense(2)])
model.compile('adam', 'mse', metrics=['Recall'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(3, activation='softmax'))
model.compile(optimizer='rmsprop', loss='categorical_crossentropy', metrics=['F1Score'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)

model = keras.Sequential([layers.Dense(3, activation='softmax')])
model.compile(optimizer='rmsprop', loss='categorical_crossentropy', metrics=['R2Score'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(2)(inputs)  # shape: (None, 2)
model = keras.Model(inputs, outputs)
model.compile('sgd', 'mse', metrics=['r2_score'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(1),
])
model.compile(optimizer='rmsprop', loss='mse', metrics=['hinge'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['kl_divergence'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(2))
model.compile(optimizer='adam', loss='mse', metrics=['root_mean_squared_error'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)

model = keras.Sequential([layers.Dense(1, activation='sigmoid')])
model.compile(optimizer='sgd', loss='binary_crossentropy', metrics=['TruePositives'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y)
