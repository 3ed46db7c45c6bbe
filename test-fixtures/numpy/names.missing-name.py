import numpy as np

x = np.arange(6)  # shape: (6,)
a = np.lib.stride_tricks.sliding_window_view(x, 2)  # shape: (5, 2)
b = np.sliding_window_view(x, 2)  # error[missing-name]: NumPy has no np.sliding_window_view: write np.lib.stride_tricks.sliding_window_view
