import numpy as np
from keras import layers

data = {"images": np.ones((2, 8, 10, 3)), "labels": np.ones((2,))}
y = layers.RandomGrayscale()(data)  # error[wrong-kind]: RandomGrayscale expects images, got a dict
