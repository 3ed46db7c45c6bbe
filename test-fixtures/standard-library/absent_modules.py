"""Progress, logging, time and pictures have no shapes and change nothing."""
import logging
import time
import warnings
from datetime import datetime
from pathlib import Path

import numpy as np
from keras import layers

logging.basicConfig(level=logging.INFO)
logger = logging.getLogger(__name__)
warnings.filterwarnings("ignore")
started = time.perf_counter()
folder = Path("runs") / datetime.now().strftime("%Y%m%d") / "model.keras"
sizes = [12, 6]
logger.info("sizes %s, folder %s", sizes, folder.name)

x = np.zeros((4, 3))  # shape: (4, 3)
for step, size in enumerate(sizes):
    x = layers.Dense(size)(x)
    logging.info("%d: %s after %.1f s", step, x.shape, time.perf_counter() - started)
outputs = x  # shape: (4, 6)
name = "head_" + "-".join(str(size) for size in sizes)
label = layers.Dense(len(sizes), name=name)(outputs)  # shape: (4, 2)
