import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.initializers.GlorotUniform()(3)  # error[invalid-argument]: GlorotUniform expects a tuple of sizes for shape, got 3
