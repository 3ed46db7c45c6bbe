from keras.layers import Embedding
import numpy as np

emb = Embedding(5, 4)
y = emb(np.array([[0, 4], [5, 6]]))  # error[invalid-argument]
