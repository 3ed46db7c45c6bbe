import numpy as np
import tensorflow as tf

inp = tf.keras.Input((4,), name='inp')  # shape: (None, 4)
h1 = tf.keras.layers.Dense(8)(inp)  # shape: (None, 8)
a = tf.keras.layers.Dense(3, activation='softmax', name='a')(h1)  # shape: (None, 3)
b = tf.keras.layers.Dense(1, name='b')(h1)  # shape: (None, 1)
model = tf.keras.Model(inp, [a, b])
model.compile('adam', loss={'a': 'sparse_categorical_crossentropy', 'b': 'mse'})
h = model.fit(np.ones((8, 4)), [np.zeros(8)])  # error[output-structure]
