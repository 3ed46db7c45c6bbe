import numpy as np

x = np.array(3.0)  # shape: ()
y = np.fft.rfft(x)  # error[axis-out-of-range]
