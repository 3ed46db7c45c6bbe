import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

frames = tf.keras.Input((32, 128, 1))
x = layers.Conv2D(16, 3, padding="same", activation="relu")(frames)
x = layers.MaxPooling2D(2)(x)
x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
x = layers.MaxPooling2D(2)(x)
x = layers.Permute((2, 1, 3))(x)
x = layers.Bidirectional(layers.LSTM(32, return_sequences=True))(x)  # error[rank-mismatch]
y = layers.Dense(27, activation="softmax")(x)
ocr = tf.keras.Model(frames, y)
ocr.compile("adam", "sparse_categorical_crossentropy")
ocr.fit(np.random.rand(4, 32, 128, 1), np.zeros((4, 32), dtype=int), epochs=1)
