import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.random.normal(3)  # error[invalid-argument]: normal expects a tuple of sizes for shape, got 3
