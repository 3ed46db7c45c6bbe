import numpy as np
from keras.layers import Dense, Input
from keras.models import Sequential

batch_size = 32
disc = Sequential([Input((10,)), Dense(16, activation="relu"), Dense(1, activation="sigmoid")])
disc.compile("adam", "binary_crossentropy")

for step in range(2):
    real = np.random.rand(batch_size, 10)
    fake = np.random.rand(batch_size, 10)
    x = np.concatenate([real, fake])
    y = np.concatenate([np.ones(batch_size), np.zeros(batch_size // 2)])
    loss = disc.train_on_batch(x, y)  # error[label-mismatch]
    print(step, loss)
