# The package lies in src/, as it does in a project that is installed.
import numpy as np

from forecaster import Forecaster, windows

series = np.arange(120, dtype="float32").reshape(120, 1)  # shape: (120, 1)
x, y = windows(series, length=24)
model = Forecaster(horizon=1)
forecast = model(x)  # shape: (96, 1)
