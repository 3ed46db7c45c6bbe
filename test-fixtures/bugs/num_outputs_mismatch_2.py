import numpy as np
import keras
from keras import layers

ticket = keras.Input((100,), name="ticket")
h = layers.Dense(32, activation="relu")(ticket)
priority = layers.Dense(1, activation="sigmoid", name="priority")(h)
department = layers.Dense(4, activation="softmax", name="department")(h)
model = keras.Model(ticket, {"priority": priority, "department": department})
model.compile("rmsprop", loss={"priority": "mean_squared_error", "department": "categorical_crossentropy"})

data = np.random.randint(0, 2, size=(64, 100))
prio = np.random.random((64, 1))
dept = np.random.randint(0, 4, size=(64, 1))
model.fit(data, {"priority": prio, "department": dept}, epochs=1, batch_size=16)  # error[label-mismatch]
