import keras
import numpy as np
import tensorflow as tf

y = keras.utils.array_to_img(np.zeros((8, 8, 3)))

y = keras.utils.img_to_array(keras.utils.array_to_img(np.zeros((8, 6, 3))))  # shape: (8, 6, 3)

y = keras.utils.timeseries_dataset_from_array(np.arange(100.0), None, sequence_length=10)

y = keras.utils.timeseries_dataset_from_array(np.random.rand(100, 3), np.random.rand(100), sequence_length=10, batch_size=16)

y = tf.keras.utils.timeseries_dataset_from_array(np.random.rand(100, 3), np.random.rand(100, 2), sequence_length=10, sequence_stride=2, sampling_rate=3, batch_size=8)

gen = tf.keras.preprocessing.image.ImageDataGenerator(horizontal_flip=True)
it = gen.flow(np.zeros((10, 8, 8, 3)), batch_size=4)
xb = next(it)  # shape: (4, 8, 8, 3)

gen = tf.keras.preprocessing.image.ImageDataGenerator(rescale=1./255, rotation_range=10)
it = gen.flow(np.zeros((10, 8, 8, 3)), np.zeros((10,)), batch_size=20)
xb, yb = next(it)
n = len(it)

g = tf.keras.preprocessing.sequence.TimeseriesGenerator(np.random.rand(100, 3), np.random.rand(100), length=10, batch_size=4)
x, y = g[0]
n = len(g)

g = tf.keras.preprocessing.sequence.TimeseriesGenerator(np.random.rand(100, 3), np.random.rand(100), length=10, sampling_rate=2, stride=3, batch_size=8)
x, y = g[0]
n = len(g)

y = keras.preprocessing.image.img_to_array(np.zeros((5, 5, 1)))  # shape: (5, 5, 1)

y = tf.keras.preprocessing.image.img_to_array(np.zeros((4, 5)))  # shape: (4, 5, 1)

left, right = keras.utils.split_dataset(np.ones((10, 3)), left_size=0.75)
n = np.zeros(len(left))  # shape: (8,)
m = np.zeros(len(right))  # shape: (2,)
left, right = keras.utils.split_dataset([np.ones((10, 3)), np.ones(10)], right_size=3)
n = np.zeros(len(left))  # shape: (7,)
for x, y in left.batch(7):
    n = np.zeros(x.shape)  # shape: (7, 3)
for x in keras.utils.timeseries_dataset_from_array(np.ones((33, 3)), None, sequence_length=6).take(1):
    n = np.zeros(x.shape)  # shape: (28, 6, 3)
x = keras.utils.img_to_array(keras.utils.array_to_img(np.zeros((3, 9, 7)), data_format="channels_first"))  # shape: (9, 7, 3)
x = keras.utils.img_to_array(np.zeros((9, 7, 3)), data_format="channels_first")  # shape: (3, 9, 7)
