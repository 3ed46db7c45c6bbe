# quick experiment, run with: python seqrank_02.py

import numpy as np
import tensorflow as tf

x = np.random.rand(90, 40, 1).astype("float32")
y = np.random.randint(0, 3, 90)

model = tf.keras.Sequential()
model.add(tf.keras.layers.LSTM(32, input_shape=(40,)))  # error[rank-mismatch]
model.add(tf.keras.layers.Dropout(0.2))
model.add(tf.keras.layers.Dense(16, activation="relu"))
model.add(tf.keras.layers.Dense(3, activation="softmax"))
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, epochs=1, batch_size=30)
