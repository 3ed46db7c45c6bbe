"""The functions of Keras 2 are in tf.keras.backend alone."""
import numpy as np
from keras import backend as K

K.set_floatx("float32")
x = np.ones((4, 3), dtype="float32")  # shape: (4, 3)
total = K.sum(x, axis=1, keepdims=True)  # error[missing-name]: Keras 3 has no keras.backend.sum: write keras.ops.sum
K.clear_session()
both = np.concatenate([x, total], axis=1)  # shape: (4, 4)
