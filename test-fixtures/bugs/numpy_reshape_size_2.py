import numpy as np
from tensorflow.keras import Sequential, layers

images = np.random.randint(0, 255, size=(100, 48, 48))
labels = np.random.randint(0, 7, size=100)
images = images.reshape(len(images), 48, 48, 3)  # error[reshape-mismatch]
images = images / 255.0

model = Sequential([
    layers.Input((48, 48, 3)),
    layers.Conv2D(16, 3, activation="relu"),
    layers.GlobalMaxPooling2D(),
    layers.Dense(7, activation="softmax"),
])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(images, labels, epochs=1, batch_size=20)
