import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = ops.ones((4,)) < keras.Input((4,))  # error[wrong-kind]
