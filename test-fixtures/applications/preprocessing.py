import keras
import numpy as np
import tensorflow as tf
from keras import layers
from keras.applications import densenet, efficientnet, imagenet_utils, mobilenet_v2, resnet, vgg16

photos = np.zeros((2, 8, 8, 3), dtype="uint8")  # shape: (2, 8, 8, 3)
grey = np.zeros((2, 8, 8, 1), dtype="float32")  # shape: (2, 8, 8, 1)
images = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
pixels = keras.Input((8, 8, 3), dtype="uint8")  # shape: (None, 8, 8, 3)

# Arrays become floats, and keep their type if they are.
scaled = mobilenet_v2.preprocess_input(photos)  # shape: (2, 8, 8, 3)
normalized = densenet.preprocess_input(photos.astype("float64"))  # shape: (2, 8, 8, 3)
centred = vgg16.preprocess_input(photos)  # shape: (2, 8, 8, 3)
kept = efficientnet.preprocess_input(photos)  # shape: (2, 8, 8, 3)
one = resnet.preprocess_input(photos[0])  # shape: (8, 8, 3)

# What is symbolic stays so; only scaling makes floats of integers.
between = mobilenet_v2.preprocess_input(pixels)  # shape: (None, 8, 8, 3)
deviations = densenet.preprocess_input(images)  # shape: (None, None, None, 3)
reordered = vgg16.preprocess_input(pixels)  # shape: (None, 8, 8, 3)
model = keras.Model(images, layers.Conv2D(4, 3)(vgg16.preprocess_input(images)))
features = model(np.zeros((2, 9, 9, 3), dtype="float32"))  # shape: (2, 7, 7, 4)

# The first three of more channels are taken, and of a single one three are made.
deep = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
three = resnet.preprocess_input(deep)  # shape: (None, 8, 8, 3)
spread = densenet.preprocess_input(tf.zeros((2, 8, 8, 1)))  # shape: (2, 8, 8, 3)
four = resnet.preprocess_input(np.zeros((2, 8, 8, 4)))  # shape: (2, 8, 8, 4)
try:
    imagenet_utils.preprocess_input(deep, mode="torch")
except ValueError:
    pass

first = imagenet_utils.preprocess_input(keras.Input((3, 8, 9)), data_format="channels_first")  # shape: (None, 3, 8, 9)
any_mode = imagenet_utils.preprocess_input(grey, mode="tf")  # shape: (2, 8, 8, 1)
best = imagenet_utils.decode_predictions
