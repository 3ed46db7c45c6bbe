"""A BinaryAccuracy beside the squared error of labels that nothing is known of is left alone; so are rows of objects."""
import keras
import numpy as np

inputs = np.random.rand(20, 2).astype("float32")
targets = np.vstack((np.zeros((10, 1), dtype="float32"), np.ones((10, 1), dtype="float32")))
model = keras.Sequential([keras.layers.Dense(1)])
order = np.random.permutation(len(inputs))
model.compile(loss=keras.losses.MeanSquaredError(), metrics=[keras.metrics.BinaryAccuracy()])
model.fit(inputs, targets[order], verbose=0)

rows = np.empty((4,), dtype=object)
for place in range(4):
    rows[place] = [place, 1]
backwards = [row[::-1] for row in rows]
lengths = np.array([len(row) for row in rows])  # shape: (4,)
for row in rows[:3]:
    first = row[0]
