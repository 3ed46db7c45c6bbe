"""tf.keras has the short name and not the long one."""
import tensorflow as tf
from tensorflow.keras.losses import mean_absolute_error as error  # error[missing-name]: Keras 3 has no tf.keras.losses.mean_absolute_error: write tf.keras.losses.mae

values = error(tf.zeros((2, 3)), tf.zeros((2, 3)))  # shape: (2,)
