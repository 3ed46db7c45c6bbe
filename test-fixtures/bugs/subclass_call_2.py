import numpy as np
import keras
from keras import layers


class Residual(keras.Model):
    def __init__(self, width, n_out):
        super().__init__()
        self.a = layers.Dense(width, activation="relu")
        self.b = layers.Dense(width // 2, activation="relu")
        self.drop = layers.Dropout(0.1)
        self.head = layers.Dense(n_out)

    def call(self, x, training=False):
        h1 = self.a(x)
        h2 = self.drop(self.b(h1), training=training)
        return self.head(h1 + h2)  # error[broadcast-mismatch]


reg = Residual(32, 1)
reg.compile(loss="mse", optimizer="adam")
reg.fit(np.random.rand(50, 9), np.random.rand(50), epochs=1, batch_size=10)
