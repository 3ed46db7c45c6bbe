import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.utils.pad_sequences("abc", maxlen=2)  # error[wrong-kind]: pad_sequences expects sequences of numbers, got 'abc'
