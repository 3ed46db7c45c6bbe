import numpy as np
import keras
from keras import layers

class Mixer(keras.Model):
    def __init__(self, hidden=(32, 16)):
        super().__init__()
        self.blocks = [layers.Dense(h, activation="gelu") for h in hidden]
        self.final = layers.Dense(1)

    def call(self, x):
        for b in self.blocks:
            x = b(x)  # error[axis-mismatch]
        return self.final(x)

mixer = Mixer()
mixer(keras.ops.zeros((1, 20)))
mixer.compile("adam", "mse")
mixer.fit(np.random.rand(30, 24), np.random.rand(30, 1), batch_size=10, epochs=1)
