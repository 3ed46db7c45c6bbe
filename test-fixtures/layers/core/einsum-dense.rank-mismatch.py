from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(128,))  # shape: (None, 128)
y = layers.EinsumDense('abc,cd->abd', output_shape=(None, 64), bias_axes='d')(x)  # error[rank-mismatch]
