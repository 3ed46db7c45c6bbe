import numpy as np
from keras import layers

x = np.ones((2, 8, 10, 3), dtype="float32")
y = layers.RandomErasing(dtype="uint8")(x)  # error[wrong-kind]: RandomErasing expects floating numbers, got dtype='uint8' of the layer
