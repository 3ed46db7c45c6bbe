import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.StringLookup(vocabulary=["a", "b", "c"], max_tokens=3)  # error[invalid-argument]: StringLookup expects at most 3 words (max_tokens) for vocabulary, got 4 with the special ones
