# -*- coding: utf-8 -*-
import numpy as np
import tensorflow as tf

raw = np.random.rand(150, 14).astype("float32")
n_inputs = 13
features, price = raw[:, :12], raw[:, -1]

model = tf.keras.Sequential()
model.add(tf.keras.Input(shape=(n_inputs,)))
model.add(tf.keras.layers.Dense(64, activation="relu"))
model.add(tf.keras.layers.Dense(64, activation="relu"))
model.add(tf.keras.layers.Dense(1))
model.compile(optimizer=tf.keras.optimizers.RMSprop(0.001), loss="mse", metrics=["mae"])
model.fit(features, price, epochs=3, validation_split=0.2)  # error[input-mismatch]
