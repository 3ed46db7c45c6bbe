import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = tf.ones((3,)) + tf.constant([1, 2, 3])  # error[wrong-kind]: operator + expects tensors of one type, got float32 and int32
