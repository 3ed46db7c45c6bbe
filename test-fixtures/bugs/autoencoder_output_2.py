import numpy as np
import keras
from keras import layers

encoder = keras.Sequential([
    keras.Input((32, 32, 3)),
    layers.Conv2D(16, 3, strides=2, padding="same", activation="relu"),
    layers.Conv2D(8, 3, strides=2, padding="same", activation="relu"),
])
decoder = keras.Sequential([
    keras.Input((8, 8, 8)),
    layers.Conv2DTranspose(16, 3, strides=2, padding="same", activation="relu"),
    layers.Conv2DTranspose(1, 3, strides=2, padding="same", activation="sigmoid"),
])
ae = keras.Sequential([encoder, decoder])
ae.compile(optimizer="adam", loss="binary_crossentropy")
x = np.random.rand(20, 32, 32, 3).astype("float32")
ae.fit(x, x, batch_size=10, epochs=1)  # error[label-mismatch]
