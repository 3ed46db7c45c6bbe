import tensorflow as tf
from tensorflow.keras import layers

LATENT = 64

def make_generator():
    g = tf.keras.Sequential(name="generator")
    g.add(layers.Input(shape=(LATENT,)))
    g.add(layers.Dense(7 * 7 * 32))
    g.add(layers.Reshape((7, 7, 32)))
    g.add(layers.Conv2DTranspose(16, 4, strides=2, padding="same", activation="relu"))
    g.add(layers.Conv2DTranspose(1, 4, strides=2, padding="same", activation="tanh"))
    return g

generator = make_generator()
generator.summary()
noise = tf.random.normal([LATENT])
fake = generator(noise, training=False)  # error[input-mismatch]
print(fake.shape)
