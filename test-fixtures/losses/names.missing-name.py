"""A short name of a loss that only tf.keras has: the shapes of what follows still show."""
import numpy as np
import keras

y_true = np.zeros((4, 3), dtype="float32")  # shape: (4, 3)
y_pred = np.full((4, 3), 0.5, dtype="float32")  # shape: (4, 3)
loss = keras.losses.mse(y_true, y_pred)  # error[missing-name]: Keras 3 has no keras.losses.mse: write keras.losses.mean_squared_error
mean = np.mean(loss, keepdims=True)  # shape: (1,)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3)])
model.compile(loss="mse")
predicted = model.predict(np.zeros((5, 2)))  # shape: (5, 3)
