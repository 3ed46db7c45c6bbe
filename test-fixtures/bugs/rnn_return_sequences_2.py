# quick experiment, run with: python retseq_02.py

import numpy as np
import tensorflow as tf

DEPTH, UNITS = 3, 24
inputs = tf.keras.Input(shape=(20, 4))
h = inputs
for level in range(DEPTH):
    h = tf.keras.layers.GRU(UNITS, return_sequences=level == 0)(h)  # error[rank-mismatch]
    h = tf.keras.layers.LayerNormalization()(h)
outputs = tf.keras.layers.Dense(1)(h)
model = tf.keras.Model(inputs, outputs)
model.compile(loss="mse", optimizer="adam")
model.fit(np.random.rand(40, 20, 4), np.random.rand(40, 1), epochs=1)
