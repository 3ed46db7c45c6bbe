from tensorflow import keras
from tensorflow.keras import layers
import numpy as np

x = np.ones(())  # shape: ()
y = layers.Flatten()(x)  # error[rank-mismatch]
