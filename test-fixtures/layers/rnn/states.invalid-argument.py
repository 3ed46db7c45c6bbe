import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.LSTM(3, seed="a")  # error[invalid-argument]: LSTM expects an integer for seed, got 'a'
