from keras import ops
import keras
import numpy as np

x = keras.Input((16,))  # shape: (None, 16)
y = keras.ops.stft(x, 8, 4, 8)

x = keras.Input((16,))  # shape: (None, 16)
y = ops.stft(x, sequence_length=8, sequence_stride=4, fft_length=16)

x = keras.Input((16,))  # shape: (None, 16)
y = ops.extract_sequences(x, 4, 2)  # shape: (None, 7, 4)

x = keras.Input((16,))  # shape: (None, 16)
y = ops.fft((x, x))

x = keras.Input((16,))  # shape: (None, 16)
y = keras.ops.irfft((x, x))  # shape: (None, 30)

x = np.random.rand(2, 16)  # shape: (2, 16)
y = ops.rfft(x)

x = keras.Input(batch_shape=(2, 16))  # shape: (2, 16)
y = keras.ops.stft(x, 8, 4, 8)

x = np.random.rand(2, 16)  # shape: (2, 16)
y = ops.stft(x, 8, 4, 8, center=False)

x = np.random.rand(2, 16)  # shape: (2, 16)
y = ops.fft2((x, x))

x = keras.Input(batch_shape=(16,))  # shape: (16,)
y = ops.rfft(x, fft_length=10)

x = np.ones((16,), dtype='float32')  # shape: (16,)
y = keras.ops.stft(x, 8, 4, 8)

x = np.random.rand(2, 3, 16)  # shape: (2, 3, 16)
y = ops.stft(x, sequence_length=8, sequence_stride=4, fft_length=16)

x = keras.Input(batch_shape=(2, 3, 16))  # shape: (2, 3, 16)
y = ops.stft(x, 8, 4, 8, center=False)

x = keras.Input(batch_shape=(5, 3))  # shape: (5, 3)
z = keras.Input(batch_shape=(5,), dtype='int32')  # shape: (5,)
y = ops.segment_sum(x, z)  # shape: (None, 3)

x = np.ones((5, 3), dtype='float32')  # shape: (5, 3)
z = np.zeros((5,), dtype='int32')  # shape: (5,)
y = ops.segment_sum(x, z, num_segments=4)  # shape: (4, 3)

x = np.ones((5, 3), dtype='float32')  # shape: (5, 3)
z = np.zeros((5,), dtype='int32')  # shape: (5,)
y = ops.segment_max(x, z, num_segments=4)  # shape: (4, 3)

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.rearrange(x, 'b (h w) c -> b h w c', h=2)  # shape: (2, 2, 3, 3)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.rearrange(x, '(b n) d -> b n d', n=3)  # shape: (2, 3, 4)

x = np.full((6, 8), 0.5, dtype='float32')  # shape: (6, 8)
y = ops.rearrange(x, '(h w) c -> h w c', h=2, w=3)  # shape: (2, 3, 8)

x = np.ones((2, 4, 4, 3), dtype='float32')  # shape: (2, 4, 4, 3)
y = ops.rearrange(x, 'b h w c -> (b h) w c')  # shape: (8, 4, 3)

x = keras.Input((4, 3))  # shape: (None, 4, 3)
x2 = keras.Input((4, 3))  # shape: (None, 4, 3)
y = ops.irfft((x, x2), fft_length=None)  # shape: (None, 4, 4)

x = keras.Input((32,))  # shape: (None, 32)
x2 = keras.Input((32,))  # shape: (None, 32)
y = ops.istft((x, x2), 10, 3, 15)  # shape: (None,)

x = keras.Input((10, 5))  # shape: (None, 10, 5)
x2 = keras.Input((10, 5))  # shape: (None, 10, 5)
y = ops.istft((x, x2), 4, 1, 8, 1, 'hann', False)  # shape: (None, 1)

x = keras.Input((None, 5))  # shape: (None, None, 5)
x2 = keras.Input((None, 5))  # shape: (None, None, 5)
y = ops.istft((x, x2), 4, 1, 8, 1, 'hann', False)  # shape: (None, 1)

x = np.random.rand(10)  # shape: (10,)
x2 = np.random.rand(10)  # shape: (10,)
y = ops.irfft((x, x2), fft_length=None)  # shape: (18,)

x = np.random.rand(33, 17)  # shape: (33, 17)
x2 = np.random.rand(33, 17)  # shape: (33, 17)
y = ops.istft((x, x2), 32, 8, 32, center=True, window='hann')  # shape: (256,)

x = np.ones((9,), dtype='float32')  # shape: (9,)
x2 = np.array([0, 0, 0, 1, 1, 1, 1, 2, 2], dtype='int32')  # shape: (9,)
y = ops.segment_sum(x, x2, None, sorted=True)  # shape: (3,)

x = keras.Input((16,))  # shape: (None, 16)
y = ops.extract_sequences(x, 4, 20)  # shape: (None, 1, 4)

x = keras.Input(batch_shape=(2, 16))  # shape: (2, 16)
y = ops.extract_sequences(x, 4, 2)  # shape: (2, 7, 4)

x = np.random.rand(2, 16)  # shape: (2, 16)
y = ops.extract_sequences(x, 4, 20)  # shape: (2, 1, 4)
