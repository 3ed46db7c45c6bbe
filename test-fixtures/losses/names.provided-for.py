"""Programs that know that a name may be missing: nothing is said."""
import keras
import numpy as np
import tensorflow as tf

try:
    from keras.losses import mse
except ImportError:
    from keras.losses import mean_squared_error as mse

try:
    squared = keras.losses.MSE
except AttributeError:
    squared = keras.losses.mean_squared_error

y = np.zeros((4, 3), dtype="float32")  # shape: (4, 3)
first = mse(y, y)  # shape: (4,)
second = squared(y, y)  # shape: (4,)
absolute = getattr(keras.losses, "mae", keras.losses.mean_absolute_error)
third = absolute(y, y)  # shape: (4,)
if hasattr(keras.losses, "mse"):
    fourth = np.zeros((1,))
else:
    fourth = np.zeros((2,))
shown = fourth  # shape: (2,)
fifth = tf.keras.losses.mse(y, y)  # shape: (4,)
keras.losses.mape = keras.losses.mean_absolute_percentage_error
sixth = keras.losses.mape(y, y)  # shape: (4,)
