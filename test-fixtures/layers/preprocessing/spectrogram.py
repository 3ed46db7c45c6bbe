from keras import layers
from keras.layers import MelSpectrogram
from keras.layers import STFTSpectrogram
from tensorflow import keras
from tensorflow.keras import layers
import keras
import numpy as np
import tensorflow as tf

x = keras.Input((100,))  # shape: (None, 100)
y = layers.MelSpectrogram(num_mel_bins=40)(x)  # shape: (None, 40, 1)

x = keras.Input((None,))  # shape: (None, None)
y = MelSpectrogram()(x)  # shape: (None, 128, None)

x = tf.keras.Input((None,))  # shape: (None, None)
y = tf.keras.layers.MelSpectrogram(fft_length=64, sequence_stride=16, sequence_length=64, num_mel_bins=20)(x)  # shape: (None, 20, None)

x = tf.keras.Input((100, 1))  # shape: (None, 100, 1)
y = tf.keras.layers.STFTSpectrogram(mode='log', frame_length=32, frame_step=8)(x)  # shape: (None, 9, 17)

x = keras.Input((100, 1))  # shape: (None, 100, 1)
y = STFTSpectrogram(mode='magnitude', frame_length=32, frame_step=8, fft_length=64)(x)  # shape: (None, 9, 33)

x = keras.Input((100, 1))  # shape: (None, 100, 1)
y = layers.STFTSpectrogram(mode='real', frame_length=16, frame_step=16, padding='same')(x)  # shape: (None, 7, 9)

x = keras.Input((100, 1))  # shape: (None, 100, 1)
y = STFTSpectrogram(frame_length=32, frame_step=8, expand_dims=True)(x)  # shape: (None, 9, 17, 1)

x = np.random.rand(2, 4000)  # shape: (2, 4000)
y = layers.MelSpectrogram()(x)  # shape: (2, 128, 8)

x = np.random.rand(4000)  # shape: (4000,)
y = layers.MelSpectrogram()(x)  # shape: (128, 8)

x = np.random.rand(2, 400, 1).astype('float32')  # shape: (2, 400, 1)
y = layers.STFTSpectrogram(frame_length=32, frame_step=8)(x)  # shape: (2, 47, 17)

x = keras.Input((None,))  # shape: (None, None)
y = MelSpectrogram(num_mel_bins=40)(x)  # shape: (None, 40, None)

x = keras.Input((2, 100))  # shape: (None, 2, 100)
y = MelSpectrogram(fft_length=64, sequence_stride=16, sequence_length=64, num_mel_bins=20)(x)  # shape: (None, 20, 1)

x = keras.Input((2, 100))  # shape: (None, 2, 100)
y = MelSpectrogram(num_mel_bins=40)(x)  # shape: (None, 40, 1)

x = tf.keras.Input((100, 1))  # shape: (None, 100, 1)
y = tf.keras.layers.MelSpectrogram()(x)  # shape: (None, 128, 1)

x = keras.Input((100, 1))  # shape: (None, 100, 1)
y = MelSpectrogram(fft_length=64, sequence_stride=16, sequence_length=64, num_mel_bins=20)(x)  # shape: (None, 20, 7)

x = keras.Input((100, 1))  # shape: (None, 100, 1)
y = layers.MelSpectrogram(num_mel_bins=40)(x)  # shape: (None, 40, 1)
