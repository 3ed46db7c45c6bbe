import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.StringLookup(vocabulary=["a", "b", "a"])  # error[invalid-argument]: StringLookup expects different words for vocabulary, got 'a' twice
