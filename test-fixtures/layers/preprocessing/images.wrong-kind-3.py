import numpy as np
from keras import layers

data = {"images": np.ones((2, 8, 10, 3)), "labels": np.ones((2,), dtype="int32")}
y = layers.MixUp()(data)  # error[wrong-kind]: MixUp expects floating labels, which it mixes, got labels of dtype int32
