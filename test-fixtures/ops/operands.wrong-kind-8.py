import keras
import numpy as np
import tensorflow as tf
from keras import ops

y = +keras.Input((4,))  # error[wrong-kind]
