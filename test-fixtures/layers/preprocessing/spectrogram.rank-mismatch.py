from tensorflow import keras
from tensorflow.keras import layers

x = keras.Input((100,))  # shape: (None, 100)
y = layers.STFTSpectrogram(mode='log', frame_length=32, frame_step=8)(x)  # error[rank-mismatch]
