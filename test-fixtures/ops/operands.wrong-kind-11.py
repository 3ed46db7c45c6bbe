import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = tf.ones((3,)) & tf.ones((3,))  # error[wrong-kind]
