from keras import layers
import keras
import numpy as np

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(2)(inputs)  # shape: (None, 2)
model = keras.Model(inputs, outputs)
model.compile('adam', 'mse', metrics=['sparse_top_k_categorical_accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.rand(8, 2)  # shape: (8, 2)
h = model.fit(x, y)  # error[metric-mismatch]
