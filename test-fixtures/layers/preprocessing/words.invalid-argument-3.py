import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.TextVectorization(output_mode="multi_hot", pad_to_max_tokens=True)  # error[invalid-argument]: TextVectorization expects a number, as it is padded to it, for max_tokens, got None
