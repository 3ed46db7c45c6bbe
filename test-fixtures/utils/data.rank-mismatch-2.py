import numpy as np
import tensorflow as tf

gen = tf.keras.preprocessing.image.ImageDataGenerator()
it = gen.flow(np.zeros((10, 8, 8)), np.zeros((10,)))  # error[rank-mismatch]
