from keras import layers
from keras.layers import Dense
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, validation_split=0.25)

model = keras.Sequential([keras.Input((4,)), Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, validation_data=(x, y))

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, batch_size=0)

model = keras.Sequential([keras.Input((4,)), Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, epochs=0)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, steps_per_epoch=100)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y.reshape(-1, 1))

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, sample_weight=np.ones(16))

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, class_weight={0: 1, 1: 2, 2: 3})

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, shuffle=False, verbose=2, initial_epoch=0)

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, callbacks=[keras.callbacks.EarlyStopping(patience=1)])

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(tf.constant(x), tf.constant(y))

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x, y, validation_batch_size=3, validation_data=(x, y))

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
h = model.fit(x[..., None], y)

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.evaluate(x, y)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.predict(x, batch_size=5)  # shape: (16, 3)

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.train_on_batch(x, y)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.train_on_batch(x, y, return_dict=True)

model = keras.Sequential([keras.Input((4,)), Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.test_on_batch(x, y)

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.__call__(x)  # shape: (16, 3)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.get_weights()

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.predict(x).squeeze()  # shape: (16, 3)

model = keras.Sequential([keras.Input((4,)), Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
r = model.compute_output_shape((None, 4))

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
ds = ds.batch(4)
h = model.fit(ds)
