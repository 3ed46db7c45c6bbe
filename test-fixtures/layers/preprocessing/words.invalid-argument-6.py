import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.StringLookup(vocabulary=["a"], output_mode="tf_idf")  # error[invalid-argument]: StringLookup expects weights, as output_mode is 'tf_idf', for idf_weights, got None
