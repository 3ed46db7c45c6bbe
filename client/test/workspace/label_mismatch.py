import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

x_train = np.random.rand(1000, 28, 28)
y_train = np.random.randint(0, 10, size=(1000,))

model = keras.Sequential([
    keras.Input(shape=(28, 28)),
    layers.Flatten(),
    layers.Dense(128, activation="relu"),
    layers.Dense(10, activation="softmax"),
])
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train, epochs=3)
