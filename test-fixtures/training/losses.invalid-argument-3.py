import keras
import numpy as np

model = keras.Sequential([
    keras.Input(shape=(4,)),
    keras.layers.Dense(3),
])
model.compile('adam', 'keras.losses.mean_squared_error')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = np.random.randint(0, 2, size=(8,))  # shape: (8,)
h = model.fit(x, y)  # error[invalid-argument]
