import keras
import numpy as np
from keras import layers

x = np.zeros((20, 6), "float32")
y = np.zeros((20, 4))
model = keras.Sequential([keras.Input((6,)), layers.Dense(4)])
model.compile(loss="mse")
model.fit(zip([x, x], [y, y]))  # error[wrong-kind]: another iterator
