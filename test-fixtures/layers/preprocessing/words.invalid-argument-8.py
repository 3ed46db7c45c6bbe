import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.StringLookup(vocabulary=[])  # error[invalid-argument]: StringLookup expects at least one word for vocabulary, got an empty list
