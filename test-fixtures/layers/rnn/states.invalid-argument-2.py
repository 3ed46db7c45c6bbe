import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = layers.ConvLSTM1D(-2, 3)(keras.Input((4, 8, 1)))  # error[invalid-argument]: ConvLSTM1D expects a positive integer for filters, got -2
