from keras import ops
import keras
import numpy as np

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.ones_like(x)  # shape: (None, 3, None)

x = keras.KerasTensor(())  # shape: ()
y = ops.ones_like(x)  # shape: ()

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = ops.ones_like(x)  # shape: (5,)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.zeros_like(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.zeros_like(x)  # shape: (None, 4)

x = ops.ones(())  # shape: ()
y = ops.zeros_like(x)  # shape: ()

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.zeros_like(x)  # shape: (2, 3, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.convert_to_tensor(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = keras.ops.convert_to_tensor(x)  # shape: (2, 3, 4)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
y = keras.ops.convert_to_tensor(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = keras.ops.full_like(x, 3)  # shape: (6, 4)

y = ops.arange(2, 10, 3)  # shape: (3,)

y = ops.linspace(0, 1, 5)  # shape: (5,)

y = ops.linspace(0, 1, 5, retstep=True)

x = np.full((16, 32), 0.5, dtype='float32')  # shape: (16, 32)
y = ops.convert_to_tensor(x)  # shape: (16, 32)

x = np.full((1, 1, 1, 1, 9), 0.5, dtype='float32')  # shape: (1, 1, 1, 1, 9)
y = ops.shape(x)

y = ops.convert_to_tensor(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])  # shape: (10,)

x = np.ones((30, 30, 3), dtype='float32')  # shape: (30, 30, 3)
x2 = np.full((2,), 0.5, dtype='float32')  # shape: (2,)
x3 = np.full((2,), 0.5, dtype='float32')  # shape: (2,)
y = ops.image.scale_and_translate(x, antialias=False, method='cubic', output_shape=(15, 15, 3), scale=x2, spatial_dims=(0, 1), translation=x3)  # shape: (15, 15, 3)

x = np.ones((30, 30, 3), dtype='float32')  # shape: (30, 30, 3)
x2 = np.full((2,), 0.5, dtype='float32')  # shape: (2,)
x3 = np.full((2,), 0.5, dtype='float32')  # shape: (2,)
y = ops.image.scale_and_translate(x, antialias=True, method='lanczos5', output_shape=(15, 15, 3), scale=x2, spatial_dims=(0, 1), translation=x3)  # shape: (15, 15, 3)

x = np.full((32, 32, 3), 0.5, dtype='float32')  # shape: (32, 32, 3)
x2 = np.full((32, 32, 3), 0.5, dtype='float32')  # shape: (32, 32, 3)
y = keras.ops.image.ssim(x, x2, filter_sigma=1.0, filter_size=7, k1=0.02, k2=0.06, max_val=1.0)  # shape: ()

x = np.full((2, 32, 32, 3), 0.5, dtype='float32')  # shape: (2, 32, 32, 3)
x2 = np.full((2, 32, 32, 3), 0.5, dtype='float32')  # shape: (2, 32, 32, 3)
y = ops.image.ssim(x, x2, max_val=1.0)  # shape: (2,)

x = np.full((2, 3, 16, 16), 0.5, dtype='float32')  # shape: (2, 3, 16, 16)
y = ops.image.sobel_edges(x, data_format='channels_first')  # shape: (2, 3, 16, 16, 2)

x = np.full((5,), 0.5, dtype='float32')  # shape: (5,)
y = ops.celu(x)  # shape: (5,)

x = np.full((5,), 0.5, dtype='float32')  # shape: (5,)
y = ops.hard_shrink(x)  # shape: (5,)

x = np.ones((2, 12, 12, 3), dtype='uint8')  # shape: (2, 12, 12, 3)
x2 = np.ones((2, 12, 12, 3), dtype='float32')  # shape: (2, 12, 12, 3)
y = ops.image.ssim(x, x2)  # shape: (2,) uint8
y = ops.image.ssim(x2, x)  # shape: (2,) float32
