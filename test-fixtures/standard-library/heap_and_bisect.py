"""Buckets of sequence lengths."""
import bisect
import heapq

import numpy as np
from keras import layers

boundaries = [10, 20, 40]
bisect.insort(boundaries, 30)
length = boundaries[bisect.bisect_left(boundaries, 25)]
tokens = np.zeros((2, length), dtype="int32")  # shape: (2, 30)
embedded = layers.Embedding(50, heapq.nlargest(2, [4, 16, 8])[1])(tokens)  # shape: (2, 30, 8)
queue = [3, 1, 2]
heapq.heapify(queue)
heapq.heappush(queue, 5)
left = layers.Dense(len(queue))(embedded)  # shape: (2, 30, 4)
