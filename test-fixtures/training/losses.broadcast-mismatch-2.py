import numpy as np
import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.Input((4,)))
model.add(tf.keras.layers.Dense(8, activation='relu'))
model.add(tf.keras.layers.Dense(3))
model.compile('rmsprop', 'mse', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = tf.keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y, sample_weight=np.ones((8, 3)))  # error[broadcast-mismatch]
