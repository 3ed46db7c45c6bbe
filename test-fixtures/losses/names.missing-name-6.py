"""A loss that is no metric, and a class of constants that went with Keras 2."""
import numpy as np
from keras import losses, metrics

y = np.ones((4, 3), dtype="float32")  # shape: (4, 3)
near = losses.cosine_similarity(y, y)  # shape: (4,)
near = metrics.cosine_similarity(y, y)  # error[missing-name]: Keras 3 has no keras.metrics.cosine_similarity: write keras.losses.cosine_similarity
