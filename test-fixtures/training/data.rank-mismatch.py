from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

model = keras.Sequential([layers.Dense(1)])
model.compile(optimizer='adam', loss='mse')
x = np.zeros((8,))  # shape: (8,)
y = np.zeros((8,))  # shape: (8,)
h = model.fit(x, y)  # error[rank-mismatch]
s = model.output_shape
