import numpy as np
import pandas as pd
from tensorflow import keras

patients = pd.DataFrame(np.random.rand(90, 5), columns=["age", "bmi", "bp", "glucose", "insulin"])
patients["outcome"] = np.random.choice(["healthy", "sick"], 90)

features = patients.drop(columns="outcome").values.astype("float32")
target = pd.get_dummies(patients["outcome"]).values.astype("float32")

m = keras.models.Sequential()
m.add(keras.layers.Input(shape=(5,)))
m.add(keras.layers.Dense(10, activation="relu"))
m.add(keras.layers.Dense(1, activation="sigmoid"))
m.compile(loss=keras.losses.BinaryCrossentropy(), optimizer=keras.optimizers.Adam(0.01))
m.fit(features, target, epochs=5, batch_size=18, verbose=0)  # error[label-mismatch]
