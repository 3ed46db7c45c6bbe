from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input(shape=(9, 3))  # shape: (None, 9, 3)
y = layers.Conv1D()(x)  # error[call-mismatch]
