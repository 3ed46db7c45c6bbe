# Axes and labels that are taken for something else; beside each what is near to it and fine.
import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops

images = np.zeros((16, 5, 4))  # shape: (16, 5, 4)
a = images.reshape(5, 16, 4)  # shape: (5, 16, 4)  # warning[mixed-axes]: reshape expects to keep the axes in their order (only transpose moves values along), got the target (5, 16, 4): (16, 5, 4)
b = np.reshape(images, (4, 5, -1))  # shape: (4, 5, 16)  # warning[mixed-axes]
c = tf.reshape(images, (16, 4, 5))  # shape: (16, 4, 5)  # warning[mixed-axes]
d = ops.reshape(images, (5, 4, 16))  # shape: (5, 4, 16)  # warning[mixed-axes]
e = images.reshape(16, 4, 5, 1)  # shape: (16, 4, 5, 1)
f = images.reshape(16, 20)  # shape: (16, 20)
g = np.zeros((3, 1, 5, 4)).reshape(3, 5, 4, 1)  # shape: (3, 5, 4, 1)
h = np.arange(6).reshape(2, 3).reshape(3, 2)  # shape: (3, 2)
i = np.transpose(images, (1, 0, 2))  # shape: (5, 16, 4)

x = keras.Input((8, 8, 3))
j = layers.Reshape((3, 8, 8))(x)  # shape: (None, 3, 8, 8)  # warning[mixed-axes]: Reshape expects to keep the axes in their order (only Permute moves values along), got the target (3, 8, 8): (8, 8, 3)
k = layers.Reshape((3, 8, 8))(layers.Flatten()(x))  # shape: (None, 3, 8, 8)  # warning[mixed-axes]
l = layers.Reshape((8, 8, 3))(layers.Flatten()(x))  # shape: (None, 8, 8, 3)
m = layers.Reshape((3, 8, 8))(layers.Dense(192)(layers.Flatten()(x)))  # shape: (None, 3, 8, 8)
n = layers.Permute((3, 1, 2))(x)  # shape: (None, 3, 8, 8)

model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax")])
p = model.predict(np.zeros((8, 4)), verbose=0)  # shape: (8, 3)
ids = np.argmax(p, axis=-1)  # shape: (8,)
best = np.argmax(p)  # warning[mixed-axes]: argmax expects axis=-1 for the class of each sample, got no axis, which gives one position in all of them: (8, 3)
column = p.argmax(axis=0)  # shape: (3,)  # warning[mixed-axes]
column = tf.argmax(p)  # shape: (3,)  # warning[mixed-axes]: tf.argmax expects axis=-1 for the class of each sample, got axis=0, which gives the best sample of each class: (8, 3)
one = np.argmax(model.predict(np.zeros((1, 4)), verbose=0))
one = np.argmax(p[0])

labels = keras.utils.to_categorical([0, 1, 2], 3)  # shape: (3, 3)
twice = keras.utils.to_categorical(labels, 3)  # shape: (3, 3, 3)  # warning[mixed-axes]: to_categorical expects class ids, got one-hot labels: (3, 3)
from_one = keras.utils.to_categorical([1, 2, 3])  # shape: (3, 4)  # warning[label-values]
from_one = keras.utils.to_categorical([1, 2, 3], 4)  # shape: (3, 4)

regression = keras.Sequential([keras.Input((4,)), layers.Dense(1)])
y = np.random.rand(8)  # shape: (8,)
q = regression.predict(np.zeros((8, 4)), verbose=0)  # shape: (8, 1)
error = y - q  # shape: (8, 8)  # warning[silent-broadcast]: operator - expects labels and output of one shape, got labels (8,) for output (8, 1), which broadcast without an error
error = y - q[:, 0]  # shape: (8,)
error = y.reshape(-1, 1) - q  # shape: (8, 1)
pairs = q[:, 0][:, None] - y  # shape: (8, 8)
pairs = q - q[:, 0]  # shape: (8, 8)
pairs = q - q.T  # shape: (8, 8)
difference = np.array([0.0, 1.0, 1.0]) - np.array([[0.1], [0.9], [0.8]])  # shape: (3, 3)
outer = np.arange(3) - np.array([[0], [1], [2]])  # shape: (3, 3)
