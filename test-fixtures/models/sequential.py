import keras
import numpy as np
from keras import layers

# Names are counted for each class; a Sequential that is built has a functional model inside, which is counted too.
listed = keras.Sequential([keras.Input((28, 28)), layers.Flatten(), layers.Dense(16), layers.ReLU(), layers.Dense(4)])
added = keras.Sequential()
added.add(keras.Input((8, 8, 3)))
added.add(layers.Conv2D(4, 3))
added.add(layers.BatchNormalization())
added.add(layers.MaxPooling2D())
added.add(layers.Conv2DTranspose(2, 3))
added.add(layers.GlobalAveragePooling2D())
first_shape = keras.Sequential([layers.Dense(4, input_shape=(3,), name="first"), layers.Dense(2)])
functional = keras.Model(listed.inputs, listed.layers[1].output)

# An unbuilt model has neither shapes nor parameters; data build it for their size.
unbuilt = keras.Sequential([layers.Dense(4), layers.Dropout(0.5), layers.Flatten()])
called = keras.Sequential([layers.Dense(4), layers.Dense(2)])
y = called(np.ones((5, 3)))  # shape: (5, 2)
built = keras.Sequential([layers.Dense(4), layers.Dense(2)])
built.build((None, 3))
fitted = keras.Sequential([layers.Dense(4), layers.Dense(2)], name="fitted")
fitted.compile("adam", "mse")
fitted.fit(np.ones((64, 3)), np.ones((64, 2)), verbose=0)
fitted_partly = keras.Sequential([layers.Dense(4), layers.Dense(2)])
fitted_partly.compile("sgd", "mse")
fitted_partly.fit(np.ones((10, 3)), np.ones((10, 2)), verbose=0)

# What is taken away and added again is a new model.
popped = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Dense(3)])
last = popped.pop()
popped.add(layers.Dense(5, activation="softmax"))
shapes = np.zeros(popped.output_shape[1:])  # shape: (5,)
one_input = keras.Sequential([keras.Input((4,))])
reused = keras.Sequential(listed.layers[:-1])
inner = keras.Sequential([keras.Input((6,)), layers.Dense(3)], name="inner")
nested = keras.Sequential([inner, layers.Dense(1)])
frozen = keras.Sequential([keras.Input((4,)), layers.Dense(3, trainable=False), layers.BatchNormalization()])
embedded = keras.Sequential([layers.Embedding(50, 8, mask_zero=True), layers.LSTM(4), layers.Dense(1)])
embedded.build((None, 10))
masked = keras.Sequential()
masked.add(keras.Input((5, 2)))
masked.add(layers.Masking())
masked.add(layers.GRU(3, return_sequences=True))
masked.add(layers.TimeDistributed(layers.Dense(2)))
class_name = keras.Sequential([keras.Input((4, 4)), layers.MultiHeadAttention(2, 2), layers.Softmax()]) if False else None
