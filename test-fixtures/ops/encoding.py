from keras import ops
import keras
import numpy as np

x = keras.Input((), dtype='int32')  # shape: (None,)
y = ops.one_hot(x, 3, axis=0)  # shape: (3, None)

x = keras.Input((), dtype='int32')  # shape: (None,)
y = ops.multi_hot(x, 3)  # shape: (3,)

x = keras.Input((1,), dtype='int32')  # shape: (None, 1)
y = ops.one_hot(x, 3, axis=0)  # shape: (3, None, 1)

x = keras.Input((5,), dtype='int32')  # shape: (None, 5)
y = ops.one_hot(x, 3)  # shape: (None, 5, 3)

x = ops.zeros((4,), dtype='int32')  # shape: (4,)
y = ops.one_hot(x, 3, axis=0)  # shape: (3, 4)

x = keras.Input(batch_shape=(4,), dtype='int32')  # shape: (4,)
y = ops.one_hot(x, 10, axis=0)  # shape: (10, 4)

x = keras.KerasTensor((), dtype='int32')  # shape: ()
y = ops.one_hot(x, 3)  # shape: (3,)

x = ops.zeros((), dtype='int32')  # shape: ()
y = ops.one_hot(x, 3, axis=0)  # shape: (3,)

x = keras.Input(batch_shape=(2, 5, 4, 8))  # shape: (2, 5, 4, 8)
z = keras.Input(batch_shape=(2, 7, 4, 8))  # shape: (2, 7, 4, 8)
w = keras.Input(batch_shape=(2, 7, 4, 8))  # shape: (2, 7, 4, 8)
y = ops.dot_product_attention(x, z, w, is_causal=True)  # shape: (2, 5, 4, 8)

x = keras.Input((4, 6, 8))  # shape: (None, 4, 6, 8)
y = ops.depth_to_space(x, 2)  # shape: (None, 8, 12, 2)

x = keras.random.uniform((2, 4, 9, 9))  # shape: (2, 4, 9, 9)
y = ops.unfold(x, 3)  # shape: (2, 36, 49)

x = keras.Input((3, 8, 8))  # shape: (None, 3, 8, 8)
y = ops.unfold(x, 3, padding=1)  # shape: (None, 27, 64)

x = keras.ops.ones((2, 4, 2, 2))  # shape: (2, 4, 2, 2)
y = keras.ops.unfold(x, 3, padding=1)  # shape: (2, 36, 4)

x = keras.Input(batch_shape=(2, 36, 49))  # shape: (2, 36, 49)
y = ops.fold(x, (9, 9), 3)  # shape: (2, 4, 9, 9)

x = np.array([0, 2, 0, 0, 0, 2, 2, 0, 2, 2, 0, 2])  # shape: (12,)
y = ops.one_hot(x, num_classes=3)  # shape: (12, 3)

x = np.array([0, 1, 2, 3, 4])  # shape: (5,)
y = ops.multi_hot(x, 5, axis=0, dtype='bool', sparse=True)  # shape: (5,)

x = np.array([0, 1, 2, 3, 4])  # shape: (5,)
y = ops.multi_hot(x, 5, axis=0, dtype='float32', sparse=False)  # shape: (5,)

x = np.array([0, 1, 2, 3, 4])  # shape: (5,)
y = ops.one_hot(x, 5, axis=0, dtype='bool', sparse=True)  # shape: (5, 5)

x = np.random.rand(2, 3, 4, 8)  # shape: (2, 3, 4, 8)
x2 = np.random.rand(2, 3, 4, 8)  # shape: (2, 3, 4, 8)
x3 = np.random.rand(2, 3, 4, 8)  # shape: (2, 3, 4, 8)
y = ops.dot_product_attention(x, x2, x3, bias=None, flash_attention=False, is_causal=False, mask=None, scale=1.0)  # shape: (2, 3, 4, 8)

x = np.full((1, 2, 2, 12), 0.5, dtype='float32')  # shape: (1, 2, 2, 12)
y = ops.depth_to_space(x, block_size=2)  # shape: (1, 4, 4, 3)

x = np.ones((1, 12, 2, 2), dtype='float32')  # shape: (1, 12, 2, 2)
y = ops.depth_to_space(x, block_size=2, data_format='channels_first')  # shape: (1, 3, 4, 4)

x = np.ones((1, 1, 4, 4), dtype='float32')  # shape: (1, 1, 4, 4)
y = ops.unfold(x, kernel_size=3, stride=1)  # shape: (1, 9, 4)

x = np.full((1, 8, 4), 0.5, dtype='float32')  # shape: (1, 8, 4)
y = ops.fold(x, kernel_size=2, output_size=(4, 4), stride=2)  # shape: (1, 2, 4, 4)

x = np.ones((1, 2, 4, 4), dtype='float32')  # shape: (1, 2, 4, 4)
y = ops.unfold(x, dilation=2, kernel_size=2, padding=1)  # shape: (1, 8, 16)

x = keras.Input((3,), dtype='int32')  # shape: (None, 3) int32
y = ops.multi_hot(x, num_classes=5, dtype='float16')  # shape: (None, 5) int32
