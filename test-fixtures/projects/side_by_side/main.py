# A script and the module beside it: the model is built there, trained here.
import numpy as np

import model as models
from model import build_model

x_train = np.random.rand(200, 20)  # shape: (200, 20)
y_train = np.random.randint(0, 3, size=(200,))  # shape: (200,)

model = build_model(features=20)
predictions = model(x_train[:8])  # shape: (8, 3)
wide = models.build_model(features=20, classes=5)
scores = wide(x_train)  # shape: (200, 5)
model.fit(x_train, y_train, epochs=1, verbose=0)

history = wide(np.zeros((4, 30)))  # error[input-mismatch]: Model expects (None, 20)
