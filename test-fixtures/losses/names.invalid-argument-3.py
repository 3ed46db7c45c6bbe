import keras
import numpy as np

fn = keras.losses.get('cosine_proximity')  # error[invalid-argument]
loss = fn(np.ones((4, 3)), np.ones((4, 3)))
