from keras import layers
import keras
import numpy as np

model = keras.Sequential([layers.Dense(1)])
model.compile('rmsprop', 'categorical_hinge')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.zeros((7, 1))  # shape: (7, 1)
h = model.fit(x, y)  # error[cardinality-mismatch]
