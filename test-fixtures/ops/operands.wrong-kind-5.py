import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = keras.Input((4,)) + [1.0, 2.0, 3.0, 4.0]  # error[wrong-kind]: operator + expects a tensor or a number, got a list
