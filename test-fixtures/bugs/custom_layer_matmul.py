# -*- coding: utf-8 -*-
import numpy as np
import keras
from keras import layers, ops

prototypes = np.random.randn(32, 10).astype("float32")
inp = keras.Input((40,))
h = layers.Dense(64, activation="tanh")(inp)
h = layers.UnitNormalization()(h)
sim = layers.Lambda(lambda t: ops.matmul(t, prototypes))(h)  # error[matmul-mismatch]
out = layers.Softmax()(sim)
model = keras.Model(inp, out)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(np.random.rand(20, 40), np.arange(20) % 10, batch_size=5, epochs=1)
print(model.output_shape)
