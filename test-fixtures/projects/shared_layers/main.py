# A layer class that two models share; it fixes its sizes at its first call.
import keras
import numpy as np

from attention import Pooling
from models import text_model, two_towers

text = text_model(vocabulary=100, length=20)
answer = text(np.zeros((2, 20), dtype="int32"))  # shape: (2, 1)
left, right = np.zeros((2, 20, 32)), np.zeros((2, 7, 32))
similarity = two_towers([left, right])  # shape: (2, 1)

pooling = Pooling()
pooled = pooling(keras.Input((20, 32)))  # shape: (None, 32)
again = pooling(np.zeros((4, 20, 16)))  # error[matmul-mismatch]: inner sizes 16 and 32 differ
