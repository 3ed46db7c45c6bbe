"""Functions that random calls found to be exact: `tensorflow.image`, from `adjust_brightness` to `yuv_to_rgb`."""
import numpy as np
import tensorflow as tf

x = tf.random.uniform([5, 7, 3])  # shape: (5, 7, 3)
z = tf.image.adjust_brightness(x, 2)  # shape: (5, 7, 3)

x = np.random.rand(2, 8, 8, 3)  # shape: (2, 8, 8, 3)
z = tf.image.adjust_gamma(x, gamma=0.5)  # shape: (2, 8, 8, 3)

x = tf.random.uniform([2, 6, 10, 3])  # shape: (2, 6, 10, 3)
z = tf.image.adjust_hue(x, 1)  # shape: (2, 6, 10, 3)

x = tf.reshape(tf.range(105), [1, 5, 7, 3])  # shape: (1, 5, 7, 3)
z = tf.image.adjust_saturation(x, 2.0)  # shape: (1, 5, 7, 3)

x = tf.ones((5, 7, 3), tf.float32)  # shape: (5, 7, 3)
z = tf.image.convert_image_dtype(x, 'float32')  # shape: (5, 7, 3)

x = np.zeros((2, 6, 10, 1), np.float32)  # shape: (2, 6, 10, 1)
z = tf.image.crop_and_resize(x, [[0.0, 0.0, 1.0, 1.0]], [0], (3, 5))  # shape: (1, 3, 5, 1)

x = np.zeros((1, 5, 7, 3), np.uint8)  # shape: (1, 5, 7, 3)
z = tf.image.crop_to_bounding_box(x, 0, 1, 2, 3)  # shape: (1, 2, 3, 3)

x = tf.ones((6, 10, 4), tf.float32)  # shape: (6, 10, 4)
z = tf.image.flip_up_down(x)  # shape: (6, 10, 4)

x = np.ones((6, 10, 3), dtype='float32')  # shape: (6, 10, 3)
z = tf.image.hsv_to_rgb(x)  # shape: (6, 10, 3)

x = tf.random.normal((6, 10, 3))  # shape: (6, 10, 3)
z = tf.image.per_image_standardization(x)  # shape: (6, 10, 3)

x = tf.ones((1, 5, 7, 1), tf.uint8)  # shape: (1, 5, 7, 1)
z = tf.image.random_flip_left_right(x)  # shape: (1, 5, 7, 1)

x = np.zeros((6, 10, 1), np.uint8)  # shape: (6, 10, 1)
z = tf.image.random_flip_up_down(x)  # shape: (6, 10, 1)

x = np.zeros((6, 10, 3), np.uint8)  # shape: (6, 10, 3)
z = tf.image.random_hue(x, 0.2)  # shape: (6, 10, 3)

x = tf.random.uniform([2, 5, 7, 3])  # shape: (2, 5, 7, 3)
z = tf.image.resize_with_crop_or_pad(x, 5, 5)  # shape: (2, 5, 5, 3)

x = tf.random.normal((8, 8, 3))  # shape: (8, 8, 3)
z = tf.image.rgb_to_hsv(x)  # shape: (8, 8, 3)

x = tf.ones((8, 8, 3), tf.float32)  # shape: (8, 8, 3)
z = tf.image.rgb_to_yiq(x)  # shape: (8, 8, 3)

x = tf.random.uniform([1, 5, 7, 3])  # shape: (1, 5, 7, 3)
z = tf.image.rgb_to_yuv(x)  # shape: (1, 5, 7, 3)

x = tf.ones((1, 5, 7, 1), tf.uint8)  # shape: (1, 5, 7, 1)
z = tf.image.stateless_random_brightness(x, 0.2, [1, 2])  # shape: (1, 5, 7, 1)

x = np.zeros((5, 7, 1), np.float32)  # shape: (5, 7, 1)
z = tf.image.stateless_random_flip_left_right(x, [1, 2])  # shape: (5, 7, 1)

x = tf.random.uniform([5, 7, 3])  # shape: (5, 7, 3)
z = tf.image.stateless_random_flip_up_down(x, [1, 2])  # shape: (5, 7, 3)

x = np.zeros((2, 6, 10, 3), np.uint8)  # shape: (2, 6, 10, 3)
z = tf.image.stateless_random_hue(x, 0.2, [1, 2])  # shape: (2, 6, 10, 3)

x = tf.random.normal((1, 8, 8, 3))  # shape: (1, 8, 8, 3)
z = tf.image.yiq_to_rgb(x)  # shape: (1, 8, 8, 3)

x = tf.random.uniform([2, 5, 7, 3])  # shape: (2, 5, 7, 3)
z = tf.image.yuv_to_rgb(x)  # shape: (2, 5, 7, 3)
