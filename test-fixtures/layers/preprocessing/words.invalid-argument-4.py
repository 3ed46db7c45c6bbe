import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.StringLookup(output_mode="multi_hot")
y = layer([["a"]])  # error[invalid-argument]: StringLookup expects words, or adapt() before it is called, for vocabulary, got None
