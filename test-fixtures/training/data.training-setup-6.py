from keras import layers
import keras
import numpy as np

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile('adam')
model.fit(np.ones((8, 4)), np.ones((8, 3)))  # error[training-setup]
