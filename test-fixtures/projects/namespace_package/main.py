# Folders without __init__.py are packages too.
import numpy as np

import experiments.baseline.network
from experiments import settings
from experiments.baseline import network

x = np.zeros((5, settings.FEATURES))  # shape: (5, 11)
model = network.build()
y = model(x)  # shape: (5, 4)
same = experiments.baseline.network.build()(x)  # shape: (5, 4)
