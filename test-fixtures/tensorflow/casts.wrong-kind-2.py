import numpy as np
from tensorflow.keras import backend as K

x = np.ones((2, 3), dtype="float32")  # shape: (2, 3)
y = K.sum(x)  # shape: ()
z = K.mean(x)  # error[wrong-kind]: K.mean expects a tensor of TensorFlow for x, got an array of NumPy
