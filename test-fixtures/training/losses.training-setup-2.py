from keras import layers
import keras
import numpy as np

model = keras.Sequential()
model.add(keras.Input((4,)))
model.add(layers.Dense(8, activation='relu'))
model.add(layers.Dense(3))
model.compile('sgd', 'mse')
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y, class_weight={0: 1.0, 1: 2.0, 2: 0.5}, sample_weight=np.ones(8))  # error[training-setup]
