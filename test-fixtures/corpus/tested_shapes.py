"""Helpers that test the shape of what they are given, which may be of any package."""

import numpy as np
import torch
import keras
from keras import layers, ops


def lengths_to_mask(sequences, lengths):
    if len(lengths.shape) != 1:
        raise ValueError("one length a sequence is needed")
    steps = torch.arange(0, sequences.shape[1])
    return steps < lengths.view(-1, 1).expand(-1, sequences.shape[1])


def heads_first(x):
    assert x.ndim == 3
    return x.transpose(0, 1), x.permute(2, 0, 1), x.mean(dim=1), x.view(x.size(0), -1)


def scaled(image):
    if len(image.shape) != 4:
        raise ValueError("a batch of images is needed")
    return layers.Add()([layers.Rescaling(2.0)(image), keras.Input(image.shape[1:])])


def rows_of(table):
    assert len(table.shape) == 2
    return np.stack([row * 2 for row in table])


mask = lengths_to_mask(torch.zeros(2, 5), torch.tensor([1, 3]))  # shape: (2, 5)
turned, moved, averaged, flat = heads_first(torch.zeros(2, 3, 4))
doubled = rows_of(np.ones((3, 2)))  # shape: (3, 2)
total = scaled(keras.Input((8, 8, 3)))  # shape: (None, 8, 8, 3)
summed = ops.sum(total, axis=-1)  # shape: (None, 8, 8)
