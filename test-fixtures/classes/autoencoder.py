import keras
import numpy as np
from keras import layers


class Autoencoder(keras.Model):
    def __init__(self, latent_dim, image_shape):
        super().__init__()
        self.latent_dim = latent_dim
        self.image_shape = image_shape
        self.encoder = keras.Sequential([layers.Flatten(), layers.Dense(latent_dim, activation="relu")])
        self.decoder = keras.Sequential([layers.Dense(int(np.prod(image_shape)), activation="sigmoid"), layers.Reshape(image_shape)])

    def call(self, x):
        encoded = self.encoder(x)
        decoded = self.decoder(encoded)
        return decoded


images = np.zeros((20, 28, 28), "float32")  # shape: (20, 28, 28)
autoencoder = Autoencoder(64, images.shape[1:])
autoencoder.compile(optimizer="adam", loss="mse")
autoencoder.fit(images, images, epochs=1, verbose=0)
codes = autoencoder.encoder.predict(images, verbose=0)  # shape: (20, 64)
decoded = autoencoder.decoder(codes)  # shape: (20, 28, 28)
whole = autoencoder(images)  # shape: (20, 28, 28)
wrong = autoencoder.decoder(np.zeros((4, 32), "float32"))  # error[axis-mismatch]
