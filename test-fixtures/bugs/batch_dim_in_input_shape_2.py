import numpy as np
import keras
from keras import layers

batch_size = 16
img_h = img_w = 40

model = keras.Sequential(name="defects")
model.add(keras.Input(shape=(batch_size, img_h, img_w, 3)))
model.add(layers.Conv2D(8, 3, activation="relu"))  # error[rank-mismatch]
model.add(layers.MaxPooling2D())
model.add(layers.Conv2D(16, 3, activation="relu"))
model.add(layers.GlobalMaxPooling2D())
model.add(layers.Dense(1, activation="sigmoid"))
model.compile("adam", "binary_crossentropy")
parts = np.random.rand(32, img_h, img_w, 3)
model.fit(parts, np.arange(32) % 2, batch_size=batch_size, epochs=1)
