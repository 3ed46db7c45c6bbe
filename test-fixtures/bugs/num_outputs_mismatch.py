# -*- coding: utf-8 -*-
import numpy as np
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Model

x_in = Input((10,))
h = Dense(24, activation="relu")(x_in)
outs = [Dense(1, name=f"q{i}")(h) for i in range(3)]
model = Model(x_in, outs)
model.compile(optimizer="adam", loss=["mse", "mse", "mse"])
X = np.random.rand(40, 10)
ys = [np.random.rand(40, 1) for _ in range(3)]
model.fit(X, ys[:2], epochs=1, batch_size=10)  # error[output-structure]
print([o.shape for o in model.predict(X[:2])])
print(model.output_names)
