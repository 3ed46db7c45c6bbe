import numpy as np
from tensorflow import keras

HORIZON = 24
past = np.random.rand(64, 96, 2).astype("float32")
future = np.random.rand(64, HORIZON).astype("float32")

model = keras.models.Sequential([
    keras.layers.Input(shape=(96, 2)),
    keras.layers.GRU(32),
    keras.layers.Dense(12),
])
model.compile(loss="mse", optimizer="adam")
model.fit(past, future, epochs=2, batch_size=16)  # error[label-mismatch]
forecast = model.predict(past[:1])
print(forecast.shape)
