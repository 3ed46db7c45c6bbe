from keras import ops
import keras
import numpy as np

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.resize(x, (4, 5), interpolation='nearest')  # shape: (None, 4, 5, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.resize(x, (4, 5), crop_to_aspect_ratio=True)  # shape: (None, 4, 5, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.resize(x, (4, 5), data_format='channels_first')  # shape: (None, 8, 4, 5)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = keras.ops.image.hsv_to_rgb(x)  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = keras.ops.image.pad_images(x, 1, 2, target_height=16, target_width=20)  # shape: (None, 16, 20, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.crop_images(x, 1, 2, 3, 4)  # shape: (None, 4, 4, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.extract_patches(x, 3, strides=2, padding='valid')  # shape: (None, 3, 4, 27)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = keras.ops.image.affine_transform(x, np.ones((8,)))  # shape: (None, 8, 10, 3)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.gaussian_blur(x, (5, 5), (1.0, 1.0))  # shape: (None, 8, 10, 3)

x = np.ones((2, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 3)
y = ops.image.resize(x, (4, 5))  # shape: (2, 4, 5, 3)

x = np.ones((2, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 3)
y = ops.image.resize(x, (4, 5), pad_to_aspect_ratio=True)  # shape: (2, 4, 5, 3)

x = keras.Input(batch_shape=(2, 8, 8, 3))  # shape: (2, 8, 8, 3)
y = ops.image.rgb_to_hsv(x)  # shape: (2, 8, 8, 3)

x = np.ones((2, 8, 8, 3), dtype='float32')  # shape: (2, 8, 8, 3)
y = ops.image.extract_patches(x, (2, 3), strides=2, padding='same')  # shape: (2, 4, 4, 18)

x = keras.Input(batch_shape=(8, 10, 3))  # shape: (8, 10, 3)
y = ops.image.resize(x, (4, 5))  # shape: (4, 5, 3)

x = np.ones((8, 10, 3), dtype='float32')  # shape: (8, 10, 3)
y = ops.image.rgb_to_hsv(x)  # shape: (8, 10, 3)

x = keras.Input(batch_shape=(8, 10, 3))  # shape: (8, 10, 3)
y = ops.image.map_coordinates(x, np.ones((3, 5)), order=1)  # shape: (5,)

x = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
y = keras.ops.image.resize(x, (4, 5))  # shape: (None, 4, 5, 3)

x = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
y = ops.image.resize(x, (4, 5), interpolation='foo')  # shape: (None, 4, 5, 3)

x = keras.Input((3, 20, 20))  # shape: (None, 3, 20, 20)
x2 = keras.Input((8,))  # shape: (None, 8)
y = ops.image.affine_transform(x, x2)  # shape: (None, 3, 20, 20)

x = keras.Input(batch_shape=(20, 20, None))  # shape: (20, 20, None)
x2 = keras.Input(batch_shape=(3, 15, 15, None))  # shape: (3, 15, 15, None)
y = ops.image.map_coordinates(x, x2, 0)  # shape: (15, 15, None)

x = keras.Input(batch_shape=(3, None, None))  # shape: (3, None, None)
y = ops.image.resize(x, size=(15, 15))  # shape: (15, 15, None)

x = keras.Input((20, 20, 3))  # shape: (None, 20, 20, 3)
y = ops.image.rgb_to_grayscale(x)  # shape: (None, 20, 20, 1)

x = keras.Input(batch_shape=(20, 20, 20, 3))  # shape: (20, 20, 20, 3)
y = keras.ops.image.extract_patches_3d(x, 5)  # shape: (4, 4, 4, 375)

x = np.full((1, 1, 3), 0.5, dtype='float32')  # shape: (1, 1, 3)
x2 = np.full((3, 1, 1), 0.5, dtype='float32')  # shape: (3, 1, 1)
y = ops.image.map_coordinates(x, x2, fill_mode='constant', order=1)  # shape: (1, 1)

x = np.ones((2, 50, 50, 3), dtype='float32')  # shape: (2, 50, 50, 3)
x2 = np.full((2, 8), 0.5, dtype='float32')  # shape: (2, 8)
y = keras.ops.image.affine_transform(x, x2, fill_mode='constant', interpolation='bilinear')  # shape: (2, 50, 50, 3)

x = np.ones((3, 50, 50), dtype='float32')  # shape: (3, 50, 50)
x2 = np.array([3, 3])  # shape: (2,)
x3 = np.full((2,), 0.5, dtype='float32')  # shape: (2,)
y = ops.image.gaussian_blur(x, x2, x3, data_format='channels_first')  # shape: (3, 50, 50)

x = np.ones((3, 4, 5), dtype='float32')  # shape: (3, 4, 5)
x2 = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
x3 = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
x4 = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.image.map_coordinates(x, [x2, x3, x4], 0, 'mirror')  # shape: (2, 3, 4)

y = ops.image.extract_patches_3d(np.ones((2, 8, 8, 8, 1), 'float32'), 3)  # shape: (2, 2, 2, 2, 27)

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = ops.image.affine_transform(x, np.ones((2, 8)))  # shape: (None, 8, 10, 3)

x = keras.Input(batch_shape=(2, 8, 8, 3))  # shape: (2, 8, 8, 3)
y = ops.image.hsv_to_rgb(x)  # shape: (2, 8, 8, 3)
