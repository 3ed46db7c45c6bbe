# What a program measures, or labels with, that says nothing: and what is near to it and fine.
import keras
import numpy as np
from keras import layers


def regression(activation=None, loss="mse", metrics=None):
    model = keras.Sequential([keras.Input((4,)), layers.Dense(1, activation=activation)])
    model.compile("adam", loss, metrics=metrics)
    return model


x = np.random.rand(100, 4)  # shape: (100, 4)

prices = np.random.uniform(50, 400, size=(100, 1))  # shape: (100, 1)
h = regression("sigmoid").fit(x, prices, verbose=0)  # warning[label-values]: mse expects labels from 0 to 1 for an output with activation sigmoid, got 50 to 400
h = regression("sigmoid").fit(x, (prices - 50) / 350, verbose=0)
h = regression("tanh", "mae").fit(x, np.arange(100), verbose=0)  # warning[label-values]: mae expects labels from -1 to 1 for an output with activation tanh, got 0 to 99
h = regression("tanh", "mae").fit(x, np.random.rand(100) * 2 - 1, verbose=0)
h = regression("relu", "huber").fit(x, prices, verbose=0)

signs = np.where(np.arange(100) > 50, 1, -1)  # shape: (100,)
h = regression("tanh", "hinge").fit(x, signs, verbose=0)
grades = np.random.randint(0, 5, 100)  # shape: (100,)
h = regression("sigmoid", "binary_crossentropy").fit(x, grades, verbose=0)  # warning[label-values]: binary_crossentropy expects labels from 0 to 1, got 0 to 4
h = regression("sigmoid", "binary_crossentropy").fit(x, (grades > 2).astype("float32"), verbose=0)

m = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
m.compile("adam", "mae", metrics=["acc"])  # warning[metric-choice]: acc expects classes, got labels that are any numbers, compared by mae: use mae
h = m.fit(x, prices, verbose=0)
h = regression("sigmoid", "mse", ["accuracy"]).fit(x, np.round(np.random.rand(100)), verbose=0)
h = regression("sigmoid", "mse", ["accuracy"]).fit(x, (np.random.rand(100) * 2).astype("int32").astype("float32"), verbose=0)
h = regression(None, "mse", ["accuracy"]).fit(x, grades, verbose=0)


def classifier(units, metrics, loss="categorical_crossentropy"):
    model = keras.Sequential([keras.Input((4,)), layers.Dense(units, activation="softmax")])
    model.compile("adam", loss, metrics=metrics)
    return model


pairs = keras.utils.to_categorical(grades > 2, 2)  # shape: (100, 2)
rows = keras.utils.to_categorical(grades, 5)  # shape: (100, 5)
h = classifier(2, [keras.metrics.Precision()]).fit(x, pairs, verbose=0)  # warning[metric-choice]
h = classifier(2, [keras.metrics.Precision(class_id=1)]).fit(x, pairs, verbose=0)
h = classifier(5, [keras.metrics.Recall()]).fit(x, rows, verbose=0)
h = classifier(5, ["accuracy"], "binary_crossentropy").fit(x, rows, verbose=0)  # warning[label-encoding]
h = classifier(2, ["accuracy"], "binary_crossentropy").fit(x, pairs, verbose=0)
