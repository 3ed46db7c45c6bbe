import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.TextVectorization(vocabulary=["a"])
layer.adapt(["a b"])  # error[invalid-argument]: TextVectorization expects None, where words are learnt, for vocabulary, got words
