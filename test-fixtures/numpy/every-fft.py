"""Functions that random calls found to be exact: `numpy.fft`, from `fft2` to `rfftfreq`."""
import numpy as np

x = [[2, 1, 2], [1, 2, 1]]
z = np.fft.fft2(x)  # shape: (2, 3)

z = np.fft.fftfreq(5)  # shape: (5,)

x = np.zeros((2,), np.float64)  # shape: (2,)
z = np.fft.fftn(x)  # shape: (2,)

x = np.ones((12,), dtype='bool')  # shape: (12,)
z = np.fft.fftshift(x, None)  # shape: (12,)

x = np.zeros((5, 5), np.uint32)  # shape: (5, 5)
z = np.fft.hfft(x)  # shape: (5, 8)

x = np.zeros((7, 8), np.int64)  # shape: (7, 8)
z = np.fft.ifft(x)  # shape: (7, 8)

x = np.ones((8, 5, 5), dtype='float32')  # shape: (8, 5, 5)
z = np.fft.ifft2(x)  # shape: (8, 5, 5)

x = np.ones((1, 8), dtype='float32')  # shape: (1, 8)
z = np.fft.ifftn(x, norm='ortho')  # shape: (1, 8)

x = np.zeros((12, 4), np.float64)  # shape: (12, 4)
z = np.fft.ifftshift(x)  # shape: (12, 4)

x = np.zeros((10, 12, 6), np.float32)  # shape: (10, 12, 6)
z = np.fft.ihfft(x)  # shape: (10, 12, 4)

z = np.fft.rfftfreq(2)  # shape: (2,)
