import keras
from keras import layers


class FeedForward(layers.Layer):
    def __init__(self, embed_dim, ff_dim):
        super().__init__()
        self.ffn = keras.Sequential([layers.Dense(ff_dim, activation="relu"), layers.Dense(embed_dim)])
        self.norm = layers.LayerNormalization()

    def call(self, inputs):
        return self.norm(inputs + self.ffn(inputs))  # error[broadcast-mismatch]


encoded = keras.Input((200, 32))  # shape: (None, 200, 32)
good = FeedForward(32, 128)(encoded)  # shape: (None, 200, 32)
bad = FeedForward(64, 128)(good)
