import keras
import numpy as np

y = keras.layers.PReLU(dtype="int64")(np.ones((10, 6), "int32"))  # error[wrong-kind]: PReLU expects numbers of the layer's dtype, got int32
