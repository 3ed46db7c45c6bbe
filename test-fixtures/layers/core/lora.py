import numpy as np
from keras import layers

dense = layers.Dense(3)
y = dense(np.ones((2, 4)))
dense.enable_lora(2)
a = np.zeros((dense.count_params(), len(dense.trainable_weights)))  # shape: (29, 3)
dense.quantize("int8")
b = np.zeros((dense.count_params(), len(dense.trainable_weights)))  # shape: (32, 3)
c = dense.weights[0]  # shape: (3,)
d = dense.weights[-1]  # shape: (3,)
e = dense(np.ones((2, 4)))  # shape: (2, 3)

table = layers.Embedding(10, 4)
y = table(np.ones((2, 5), "int32"))
table.quantize("int8")
f = np.zeros((table.count_params(), len(table.weights)))  # shape: (50, 2)
both = layers.ReversibleEmbedding(10, 4, lora_rank=2)
y = both(np.ones((2, 5), "int32"))
g = np.zeros(both.count_params())  # shape: (68,)
conv = layers.Conv1D(3, 2, lora_rank=2)
y = conv(np.ones((2, 5, 4)))
h = np.zeros(conv.count_params())  # shape: (49,)
i = conv.weights[0]  # shape: (2, 4, 3)
