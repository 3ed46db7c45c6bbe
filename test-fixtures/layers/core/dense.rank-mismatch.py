from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=())  # shape: (None,)
y = layers.Dense(1)(x)  # error[rank-mismatch]
