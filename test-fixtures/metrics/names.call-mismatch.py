import keras
import numpy as np

fn = keras.metrics.get('MeanIoU')  # error[call-mismatch]
r = fn(np.ones((4, 3)), np.ones((4, 3)))
