import keras
import numpy as np
import tensorflow as tf
from keras import layers


class GAN(keras.Model):
    def __init__(self, discriminator, generator, latent_dim):
        super().__init__()
        self.discriminator = discriminator
        self.generator = generator
        self.latent_dim = latent_dim
        self.d_loss_tracker = keras.metrics.Mean(name="d_loss")

    @property
    def metrics(self):
        return [self.d_loss_tracker]

    def compile(self, d_optimizer, g_optimizer, loss_fn):
        super().compile()
        self.d_optimizer = d_optimizer
        self.g_optimizer = g_optimizer
        self.loss_fn = loss_fn

    def train_step(self, real_images):
        batch_size = tf.shape(real_images)[0]
        noise = tf.random.normal(shape=(batch_size, self.latent_dim))
        generated = self.generator(noise)
        combined = tf.concat([generated, real_images], axis=0)  # error[concat-mismatch]
        labels = tf.concat([tf.ones((batch_size, 1)), tf.zeros((batch_size, 1))], axis=0)
        labels += 0.05 * tf.random.uniform(tf.shape(labels))
        with tf.GradientTape() as tape:
            predictions = self.discriminator(combined)
            d_loss = self.loss_fn(labels, predictions)
        grads = tape.gradient(d_loss, self.discriminator.trainable_weights)
        self.d_optimizer.apply_gradients(zip(grads, self.discriminator.trainable_weights))
        self.d_loss_tracker.update_state(d_loss)
        return {"d_loss": self.d_loss_tracker.result()}


def make_generator(size):
    return keras.Sequential([keras.Input((16,)), layers.Dense(size * size), layers.Reshape((size, size, 1))])


discriminator = keras.Sequential(
    [keras.Input((8, 8, 1)), layers.Conv2D(4, 3, strides=2, padding="same"), layers.Flatten(), layers.Dense(1)]
)
images = np.zeros((32, 8, 8, 1), "float32")  # shape: (32, 8, 8, 1)
dataset = tf.data.Dataset.from_tensor_slices(images).batch(16)
for size in (8, 7):
    gan = GAN(discriminator, make_generator(size), latent_dim=16)
    gan.compile(keras.optimizers.Adam(), keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(from_logits=True))
    gan.fit(dataset, epochs=1, verbose=0)
