import numpy as np
import tensorflow as tf
import keras
from keras import layers

layer = layers.STFTSpectrogram(frame_length=256, fft_length=128)  # error[invalid-argument]: STFTSpectrogram expects at least frame_length, 256, for fft_length, got 128
