import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.utils.to_categorical(np.array(["a"]), num_classes=3)  # error[wrong-kind]: to_categorical expects class numbers, got 'a'
