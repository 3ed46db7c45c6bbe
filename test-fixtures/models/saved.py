"""A model that is loaded from where it was saved: the same layers and names, compiled as it was, and a thing of its own."""
import os
import tempfile
import numpy as np
import keras
from keras import layers

os.chdir(tempfile.mkdtemp())
model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax", name="out")], name="small")
model.compile("adam", "sparse_categorical_crossentropy")
model.save("small.keras")
model.add(layers.Dense(2))
loaded = keras.models.load_model("small.keras")
y = loaded.predict(np.zeros((8, 4)))  # shape: (8, 3)
names = np.zeros(len(loaded.layers))  # shape: (1,)
loaded.fit(np.zeros((8, 4)), np.zeros(8), verbose=0)
kernel = loaded.get_layer("out").get_weights()[0]  # shape: (4, 3)

inputs = keras.Input((5,))
keras.saving.save_model(keras.Model(inputs, layers.Dense(2)(inputs)), filepath="graph.keras")
graph = keras.saving.load_model("graph.keras", compile=False)
z = graph(keras.Input((5,)))  # shape: (None, 2)
features = keras.Model(graph.input, graph.layers[-1].output)
v = features(np.zeros((7, 5)))  # shape: (7, 2)

again = keras.Sequential([keras.Input((6,)), layers.Dense(1)])
again.compile("adam", "mse")
best = keras.callbacks.ModelCheckpoint("best.keras", monitor="loss", save_best_only=True)
again.fit(np.zeros((9, 6)), np.zeros(9), callbacks=[best], verbose=0)
w = keras.models.load_model("best.keras").predict(np.zeros((3, 6)))  # shape: (3, 1)
loaded.fit(np.zeros((8, 5)), np.zeros(8))  # error[input-mismatch]
