"""A layer that only tf.keras has; the other name is read as it was meant."""
import keras
from tensorflow.keras import layers as older

x = keras.Input((4, 3))  # shape: (None, 4, 3)
y = older.ThresholdedReLU()(x)  # shape: (None, 4, 3)
z = keras.layers.ThresholdedReLU(1.0)(x)  # error[missing-name]: Keras 3 has no keras.layers.ThresholdedReLU: write tf.keras.layers.ThresholdedReLU
w = keras.layers.Dense(2)(z)  # shape: (None, 4, 2)
