import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops


class Sampling(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seed_generator = keras.random.SeedGenerator(1337)

    def call(self, inputs):
        z_mean, z_log_var = inputs
        batch = ops.shape(z_mean)[0]
        dim = ops.shape(z_mean)[1]
        epsilon = keras.random.normal(shape=(batch, dim), seed=self.seed_generator)
        return z_mean + ops.exp(0.5 * z_log_var) * epsilon


class VAE(keras.Model):
    def __init__(self, encoder, decoder, **kwargs):
        super().__init__(**kwargs)
        self.encoder = encoder
        self.decoder = decoder
        self.total_loss_tracker = keras.metrics.Mean(name="total_loss")

    @property
    def metrics(self):
        return [self.total_loss_tracker]

    def train_step(self, data):
        with tf.GradientTape() as tape:
            z_mean, z_log_var, z = self.encoder(data)
            reconstruction = self.decoder(z)
            losses = keras.losses.binary_crossentropy(data, reconstruction)  # error[label-mismatch]
            reconstruction_loss = ops.mean(ops.sum(losses, axis=(1, 2)))
            kl_loss = -0.5 * (1 + z_log_var - ops.square(z_mean) - ops.exp(z_log_var))
            total_loss = reconstruction_loss + ops.mean(ops.sum(kl_loss, axis=1))
        gradients = tape.gradient(total_loss, self.trainable_weights)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_weights))
        self.total_loss_tracker.update_state(total_loss)
        return {"loss": self.total_loss_tracker.result()}


def make_encoder(latent_dim):
    inputs = keras.Input((28, 28, 1))
    x = layers.Conv2D(8, 3, activation="relu", strides=2, padding="same")(inputs)
    x = layers.Flatten()(x)
    z_mean = layers.Dense(latent_dim)(x)
    z_log_var = layers.Dense(latent_dim)(x)
    return keras.Model(inputs, [z_mean, z_log_var, Sampling()([z_mean, z_log_var])], name="encoder")


def make_decoder(latent_dim, strides):
    inputs = keras.Input((latent_dim,))
    x = layers.Reshape((14, 14, 8))(layers.Dense(14 * 14 * 8, activation="relu")(inputs))
    outputs = layers.Conv2DTranspose(1, 3, strides=strides, padding="same", activation="sigmoid")(x)
    return keras.Model(inputs, outputs, name="decoder")


digits = np.zeros((20, 28, 28, 1), "float32")  # shape: (20, 28, 28, 1)
vae = VAE(make_encoder(2), make_decoder(2, strides=2))
vae.compile(optimizer=keras.optimizers.Adam())
vae.fit(digits, epochs=1, batch_size=10, verbose=0)
z_mean, z_log_var, z = vae.encoder(digits)  # shape: (20, 2)
decoded = vae.decoder(z)  # shape: (20, 28, 28, 1)
small = VAE(make_encoder(2), make_decoder(2, strides=1))
small.compile(optimizer="adam")
small.fit(digits, epochs=1, batch_size=10, verbose=0)
