import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((4,))  # shape: (None, 4)
outputs = tf.keras.layers.Dense(3)(inputs)  # shape: (None, 3)
model = tf.keras.Model(inputs, outputs)
model.compile('sgd', 'sparse_categorical_crossentropy')  # warning[from-logits]
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y, class_weight=[1.0, 2.0, 3.0])  # error[wrong-kind]
