import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = layers.MelSpectrogram()(np.ones((2, 400)))  # error[output-too-small]
