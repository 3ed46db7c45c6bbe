from keras import layers
from keras.layers import ConvLSTM1D
from keras.layers import ConvLSTM2D
from keras.layers import ConvLSTM3D
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np

x = keras.Input((5, 8, 3))  # shape: (None, 5, 8, 3)
y = layers.ConvLSTM1D(4, 3)(x)  # shape: (None, 6, 4)

x = keras.Input((5, 8, 3))  # shape: (None, 5, 8, 3)
y = ConvLSTM1D(4, 3, strides=2)(x)  # shape: (None, 3, 4)

x = keras.Input((5, 8, 3))  # shape: (None, 5, 8, 3)
y = layers.ConvLSTM1D(4, 3, return_sequences=True)(x)  # shape: (None, 5, 6, 4)

x = keras.Input((5, 8, 3))  # shape: (None, 5, 8, 3)
y = layers.ConvLSTM1D(4, 3, return_sequences=True, return_state=True, padding='same')(x)

x = keras.Input((None, 8, 3))  # shape: (None, None, 8, 3)
y = ConvLSTM1D(4, 3, padding='same')(x)  # shape: (None, 8, 4)

x = keras.Input((None, 8, 3))  # shape: (None, None, 8, 3)
y = layers.ConvLSTM1D(4, 3, dilation_rate=2)(x)  # shape: (None, 4, 4)

x = np.ones((2, 5, 4, 3), dtype='float32')  # shape: (2, 5, 4, 3)
y = layers.ConvLSTM1D(4, 3, return_sequences=True)(x)  # shape: (2, 5, 2, 4)

x = keras.Input((5, 8, 8, 3))  # shape: (None, 5, 8, 8, 3)
y = layers.ConvLSTM2D(4, 3, strides=2)(x)  # shape: (None, 3, 3, 4)

x = keras.Input((None, 8, 8, 3))  # shape: (None, None, 8, 8, 3)
y = keras.layers.ConvLSTM2D(4, 3, padding='same')(x)  # shape: (None, 8, 8, 4)

x = keras.Input((5, 3, 8, 8))  # shape: (None, 5, 3, 8, 8)
y = keras.layers.ConvLSTM2D(4, 3, data_format='channels_first', return_sequences=True)(x)  # shape: (None, 5, 4, 6, 6)

x = np.ones((2, 5, 4, 4, 3), dtype='float32')  # shape: (2, 5, 4, 4, 3)
y = layers.ConvLSTM2D(4, 3, return_sequences=True)(x)  # shape: (2, 5, 2, 2, 4)

x = keras.Input((5, 8, 8, 8, 3))  # shape: (None, 5, 8, 8, 8, 3)
y = layers.ConvLSTM3D(4, 3)(x)  # shape: (None, 6, 6, 6, 4)

x = keras.Input((5, 8, 8, 8, 3))  # shape: (None, 5, 8, 8, 8, 3)
y = layers.ConvLSTM3D(4, 3, go_backwards=True)(x)  # shape: (None, 6, 6, 6, 4)

x = keras.Input((None, 8, 8, 8, 3))  # shape: (None, None, 8, 8, 8, 3)
y = layers.ConvLSTM3D(4, 3)(x)  # shape: (None, 6, 6, 6, 4)

x = np.ones((2, 5, 4, 4, 4, 3), dtype='float32')  # shape: (2, 5, 4, 4, 4, 3)
y = ConvLSTM3D(4, 3, return_sequences=True)(x)  # shape: (2, 5, 2, 2, 2, 4)

x = keras.Input((5, 8, 3))  # shape: (None, 5, 8, 3)
y = ConvLSTM1D(4, 3, strides=2, padding='same', return_sequences=True)(x)  # shape: (None, 5, 4, 4)

x = keras.Input((None, 8, 3))  # shape: (None, None, 8, 3)
y = layers.ConvLSTM1D(4, 3, return_sequences=True)(x)  # shape: (None, None, 6, 4)

x = keras.Input((None, 8, 3))  # shape: (None, None, 8, 3)
y = keras.layers.ConvLSTM1D(4, 3, return_sequences=True, return_state=True, padding='same')(x)

x = keras.Input((5, 8, 8, 3))  # shape: (None, 5, 8, 8, 3)
y = ConvLSTM2D(4, 3, return_sequences=True)(x)  # shape: (None, 5, 6, 6, 4)

x = keras.Input((5, 8, 8, 3))  # shape: (None, 5, 8, 8, 3)
y = layers.ConvLSTM2D(4, 3, return_sequences=True, return_state=True, padding='same')(x)

x = keras.Input((5, 8, 8, 3))  # shape: (None, 5, 8, 8, 3)
y = layers.ConvLSTM2D(4, 3, strides=2, padding='same', return_sequences=True)(x)  # shape: (None, 5, 4, 4, 4)

x = keras.Input((None, 8, 8, 3))  # shape: (None, None, 8, 8, 3)
y = layers.ConvLSTM2D(4, 3, strides=2)(x)  # shape: (None, 3, 3, 4)

x = keras.Input((None, 8, 8, 3))  # shape: (None, None, 8, 8, 3)
y = layers.ConvLSTM2D(4, 3, return_sequences=True)(x)  # shape: (None, None, 6, 6, 4)

x = keras.Input((None, 8, 8, 3))  # shape: (None, None, 8, 8, 3)
y = layers.ConvLSTM2D(4, 3, return_state=True)(x)
