from keras import layers
import keras
import numpy as np

inputs = keras.Input((4,))  # shape: (None, 4)
outputs = layers.Dense(3)(inputs)  # shape: (None, 3)
model = keras.Model(inputs, outputs)
model.compile(optimizer='sgd', loss='mse', metrics=['accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y, sample_weight=[1.0] * 8)  # error[wrong-kind]
