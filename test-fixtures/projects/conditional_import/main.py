# Imports that may fail, and one of two modules by a condition that is not known.
import os

import numpy as np

try:
    from extras import fancy_head as head
except ImportError:
    from heads import plain_head as head

if os.environ.get("USE_LARGE_MODEL"):
    import large as preset
else:
    import small as preset

x = np.zeros((4, 16), dtype="float32")  # shape: (4, 16)
y = head(x)  # shape: (4, 3)
z = preset.encode(x)  # shape: (4, ?)


def lazily(x):
    import heads

    return heads.plain_head(x, classes=6)


late = lazily(x)  # shape: (4, 6)
