"""Mistakes that run, seen in the data: squares of labels and predictions, classes counted from 1, batches of batches."""
import numpy as np
import tensorflow as tf
import keras
from keras import layers

y_true = np.array([0.0, 1.0, 1.0, 0.0])  # shape: (4,)
y_pred = np.array([[0.1], [0.9], [0.8], [0.2]])  # shape: (4, 1)
difference = y_true - y_pred  # shape: (4, 4)  # warning[silent-broadcast]
hits = np.mean(y_pred == y_true)  # warning[silent-broadcast]
table = y_pred[:, 0] - y_true[:, None]  # shape: (4, 4)
row, column = np.arange(4), np.arange(4).reshape(4, 1)
outer = row - column  # shape: (4, 4)

grades = keras.utils.to_categorical([1, 2, 3, 2])  # shape: (4, 4)  # warning[label-values]
drawn = keras.utils.to_categorical(np.random.randint(1, 4, 99))  # shape: (99, 4)  # warning[label-values]
some = keras.utils.to_categorical([1, 3])  # shape: (2, 4)
wanted = keras.utils.to_categorical([1, 2, 3], 4)  # shape: (3, 4)

images = keras.Input((32, 32, 3))
x = layers.Conv2D(8, 3)(images)  # shape: (None, 30, 30, 8)
rows = layers.BatchNormalization(axis=1)(layers.ReLU()(x))  # shape: (None, 30, 30, 8)  # warning[mixed-axes]
channels = layers.BatchNormalization()(x)  # shape: (None, 30, 30, 8)
sides = layers.BatchNormalization(axis=2)(images)  # shape: (None, 32, 32, 3)  # warning[mixed-axes]
tall = layers.BatchNormalization(axis=1)(keras.Input((8, 64, 5)))  # shape: (None, 8, 64, 5)

features, labels = np.zeros((32, 4)), np.zeros(32)
whole = tf.data.Dataset.from_tensors((features, labels)).batch(8)  # warning[mixed-axes]
sliced = tf.data.Dataset.from_tensor_slices((features, labels))
twice = sliced.batch(8).prefetch(2).batch(4)  # warning[mixed-axes]
nested = sliced.batch(8, drop_remainder=True).batch(4, drop_remainder=True)
one = tf.data.Dataset.from_tensors((np.zeros(4), 1.0)).repeat(8).batch(4)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax")])
model.compile("adam", "sparse_categorical_crossentropy")
ids = np.random.randint(0, 3, 32)
model.fit(features, ids, class_weight={0: 1.0, 5: 2.0}, verbose=0)  # warning[label-values]
model.fit(features, ids, class_weight={0: 1.0, 2: 2.0}, verbose=0)
regression = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
regression.compile("adam", "mse")
regression.fit(features, np.random.rand(32, 3), class_weight={0: 1.0, 1: 2.0, 2: 3.0}, verbose=0)  # warning[metric-choice]
