import numpy as np
import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.Input((4,)))
model.add(tf.keras.layers.Dense(8, activation='relu'))
model.add(tf.keras.layers.Dense(1))
model.compile('rmsprop', 'mse', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8, 1))  # shape: (8, 1)
h = model.fit(x, y, sample_weight=np.ones((8, 3)))  # error[broadcast-mismatch]
