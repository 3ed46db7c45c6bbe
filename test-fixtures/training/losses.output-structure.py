import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(3)])
model.compile('sgd', {'out': 'mse'})
x = np.random.rand(8, 4)  # shape: (8, 4)
y = tf.keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)  # error[output-structure]
