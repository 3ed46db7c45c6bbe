import numpy as np
import keras
from keras import layers

inp = keras.Input((40, 40, 3))
x = layers.Conv2D(16, 3, padding="same")(inp)
bn = layers.BatchNormalization(axis=1)  # warning[mixed-axes]
x = bn(x)
x = layers.ReLU()(x)
x = layers.GlobalAveragePooling2D()(x)
model = keras.Model(inp, layers.Dense(2, activation="softmax")(x))

stats = [np.ones(16), np.zeros(16), np.zeros(16), np.ones(16)]
bn.set_weights(stats)  # error[weights-mismatch]
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(np.random.rand(8, 40, 40, 3), np.arange(8) % 2, epochs=1)
