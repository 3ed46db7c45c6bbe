import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = tf.constant([1, 2, 3]) * 2.5  # error[wrong-kind]: operator * expects a number of type int32, as the tensor has, got a float
