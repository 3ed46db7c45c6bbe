"""Arguments of which one or the other is given, and a base class whose methods are meant to be written anew."""

import numpy as np
import keras
from keras import layers, ops


def sample(probs=None, logits=None):
    if probs is None:
        probs = ops.sigmoid(logits)
    return ops.cast(probs > 0.5, "int32")


def draw(scores, threshold=None):
    return sample(probs=ops.convert_to_tensor(scores) if threshold is None else scores)


class Decoder:
    def __init__(self, steps):
        self.steps = steps

    def predict(self, tokens, states=None):
        raise NotImplementedError

    def search(self, tokens, width):
        states = None
        for step in range(self.steps):
            scores, states = self.predict(tokens, states, width, "logits")
            tokens = np.argmax(scores, axis=-1)
        return tokens

    @classmethod
    def with_steps(cls, steps):
        return cls(steps)


class Greedy(Decoder):
    def predict(self, tokens, states=None, temperature=1, kind="probas"):
        return np.ones((len(tokens), 5)) / temperature, states


chosen = sample(logits=np.zeros((3, 4), "float32"))  # shape: (3, 4)
found = Greedy.with_steps(2).search(np.zeros((6,)), 1)
bits = layers.Discretization(bin_boundaries=[0.0, 1.0])(np.array([[0.5, 2.0]]))  # shape: (1, 2)


def buckets(num_bins=None, bin_boundaries=None):
    return layers.Discretization(num_bins=num_bins, bin_boundaries=bin_boundaries)
