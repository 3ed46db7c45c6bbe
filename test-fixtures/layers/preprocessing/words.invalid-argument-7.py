import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.TextVectorization(split="words")  # error[invalid-argument]
