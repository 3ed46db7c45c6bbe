# Constants in a module of their own, one of them changed before the model is built.
import numpy as np

import config
from config import Training
from network import build

config.HIDDEN = (32, 16)
training = Training(batch_size=4)

model = build()
batch = np.zeros((training.batch_size, config.FEATURES))  # shape: (4, 10)
output = model(batch)  # shape: (4, 2)
kernel = model.layers[0].kernel  # shape: (10, 32)
labels = np.zeros((training.batch_size, training.classes + 1))  # shape: (4, 3)
model.compile(loss="categorical_crossentropy")
model.fit(batch, labels, verbose=0)  # error[label-mismatch]: labels (4, 3) for output (None, 2)
