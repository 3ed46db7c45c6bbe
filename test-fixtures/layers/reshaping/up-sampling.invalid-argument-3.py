from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(8, 8, 8, 3))  # shape: (None, 8, 8, 8, 3)
y = layers.UpSampling3D((1, 1, 1, 1))(x)  # error[invalid-argument]
