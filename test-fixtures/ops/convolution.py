from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
y = ops.depthwise_conv(x, z, strides=1, padding='valid')  # shape: (2, 6, 8)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
w = keras.Input(batch_shape=(1, 4, 5))  # shape: (1, 4, 5)
y = keras.ops.separable_conv(x, z, w, 1, 'valid')  # shape: (2, 6, 5)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 6))  # shape: (3, 4, 6)
y = ops.conv(x, z, strides=1, padding='valid')  # shape: (None, 6, 6)

x = ops.ones((2, 8, 4))  # shape: (2, 8, 4)
z = ops.ones((3, 4, 6))  # shape: (3, 4, 6)
y = ops.conv(x, z, strides=2, padding='valid')  # shape: (2, 3, 6)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 6, 4))  # shape: (3, 6, 4)
y = ops.conv_transpose(x, z, strides=2, padding='valid')  # shape: (2, 17, 6)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 4, 6))  # shape: (3, 4, 6)
y = ops.conv(x, z, strides=1, padding='same')  # shape: (2, 8, 6)

x = keras.Input(batch_shape=(2, 4, 8))  # shape: (2, 4, 8)
z = keras.Input(batch_shape=(3, 4, 6))  # shape: (3, 4, 6)
y = keras.ops.conv(x, z, data_format='channels_first')  # shape: (2, 6, 6)

x = ops.ones((2, 8, 8, 4))  # shape: (2, 8, 8, 4)
z = np.ones((3, 3, 6, 4), dtype='float32')  # shape: (3, 3, 6, 4)
y = ops.conv_transpose(x, z, strides=1, padding='valid')  # shape: (2, 10, 10, 6)

x = keras.Input((8, 8, 4))  # shape: (None, 8, 8, 4)
z = keras.Input(batch_shape=(3, 3, 6, 4))  # shape: (3, 3, 6, 4)
y = ops.conv_transpose(x, z, strides=1, padding='valid')  # shape: (None, 10, 10, 6)

x = keras.Input(batch_shape=(2, 8, 8, 4))  # shape: (2, 8, 8, 4)
z = keras.Input(batch_shape=(3, 3, 4, 6))  # shape: (3, 3, 4, 6)
y = keras.ops.conv(x, z, dilation_rate=2)  # shape: (2, 4, 4, 6)

x = keras.Input(batch_shape=(2, 8, 8, 8, 4))  # shape: (2, 8, 8, 8, 4)
z = keras.Input(batch_shape=(3, 3, 3, 4, 6))  # shape: (3, 3, 3, 4, 6)
y = ops.conv(x, z, strides=1, padding='valid')  # shape: (2, 6, 6, 6, 6)

x = ops.ones((2, 8, 8, 8, 4))  # shape: (2, 8, 8, 8, 4)
z = np.ones((3, 3, 3, 6, 4), dtype='float32')  # shape: (3, 3, 3, 6, 4)
y = ops.conv_transpose(x, z, strides=1, padding='same')  # shape: (2, 8, 8, 8, 6)

x = keras.Input((20, 3))  # shape: (None, 20, 3)
x2 = keras.Input(batch_shape=(4, 3, 2))  # shape: (4, 3, 2)
y = ops.conv(x, x2, 1, padding='SAME')  # shape: (None, 20, 2)

x = keras.Input((10, None, 3))  # shape: (None, 10, None, 3)
x2 = keras.Input(batch_shape=(2, 2, 3, 2))  # shape: (2, 2, 3, 2)
y = ops.conv(x, x2, 1, padding='valid')  # shape: (None, 9, None, 2)

x = keras.Input((10, None, 3))  # shape: (None, 10, None, 3)
x2 = keras.Input(batch_shape=(2, 2, 3, 2))  # shape: (2, 2, 3, 2)
y = keras.ops.conv(x, x2, 1, padding='VALID')  # shape: (None, 9, None, 2)

x = keras.Input((4, 3))  # shape: (None, 4, 3)
x2 = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
y = ops.conv_transpose(x, x2, 5, output_padding=4, padding='valid')  # shape: (None, 21, 5)

x = keras.Input(batch_shape=(2, 10, None))  # shape: (2, 10, None)
x2 = keras.Input(batch_shape=(3, 5, 1))  # shape: (3, 5, 1)
x3 = keras.Input(batch_shape=(1, 5, 4))  # shape: (1, 5, 4)
y = ops.separable_conv(x, x2, x3, padding='valid')  # shape: (2, 8, 4)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
y = ops.depthwise_conv(x, z, strides=1, padding='valid')  # shape: (None, 6, 8)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
w = keras.Input(batch_shape=(1, 8, 5))  # shape: (1, 8, 5)
y = ops.separable_conv(x, z, w, strides=1, padding='valid')  # shape: (None, 6, 5)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
w = keras.Input(batch_shape=(1, 4, 5))  # shape: (1, 4, 5)
y = ops.separable_conv(x, z, w, 1, 'valid')  # shape: (None, 6, 5)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
w = keras.Input(batch_shape=(1, 4, 5))  # shape: (1, 4, 5)
y = ops.separable_conv(x, z, w, 2, 'valid')  # shape: (2, 3, 5)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 6, 4))  # shape: (3, 6, 4)
y = keras.ops.conv_transpose(x, z, strides=2, padding='valid')  # shape: (None, 17, 6)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
w = keras.Input(batch_shape=(1, 8, 5))  # shape: (1, 8, 5)
y = ops.separable_conv(x, z, w, strides=2, padding='valid')  # shape: (None, 3, 5)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 6, 4))  # shape: (3, 6, 4)
y = ops.conv_transpose(x, z, strides=1, padding='same')  # shape: (2, 8, 6)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
w = keras.Input(batch_shape=(1, 4, 5))  # shape: (1, 4, 5)
y = ops.separable_conv(x, z, w, 1, 'same')  # shape: (2, 8, 5)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 6))  # shape: (3, 4, 6)
y = ops.conv(x, z, strides=1, padding='same')  # shape: (None, 8, 6)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
w = keras.Input(batch_shape=(1, 8, 5))  # shape: (1, 8, 5)
y = keras.ops.separable_conv(x, z, w, strides=1, padding='same')  # shape: (None, 8, 5)

x = keras.Input(batch_shape=(2, 8, 4))  # shape: (2, 8, 4)
z = keras.Input(batch_shape=(3, 4, 6))  # shape: (3, 4, 6)
y = keras.ops.conv(x, z, strides=2, padding='same')  # shape: (2, 4, 6)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 6, 4))  # shape: (3, 6, 4)
y = ops.conv_transpose(x, z, strides=2, padding='same')  # shape: (None, 16, 6)

x = keras.Input((8, 4))  # shape: (None, 8, 4)
z = keras.Input(batch_shape=(3, 4, 2))  # shape: (3, 4, 2)
y = keras.ops.depthwise_conv(x, z, strides=2, padding='same')  # shape: (None, 4, 8)
