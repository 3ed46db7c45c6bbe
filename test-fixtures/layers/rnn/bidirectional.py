from keras import layers
from keras.layers import Bidirectional, GRU
from keras.layers import Bidirectional, LSTM
from tensorflow import keras
from tensorflow.keras import layers
import keras
import tensorflow as tf

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8), merge_mode='concat')(x)  # shape: (None, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8), merge_mode='sum')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8, return_sequences=True), merge_mode='sum')(x)  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8, return_sequences=True, return_state=True), merge_mode='sum')(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(LSTM(8), merge_mode='mul')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8), merge_mode='ave')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(LSTM(8), merge_mode=None)(x)

x = keras.Input((None, 4))  # shape: (None, None, 4)
y = layers.Bidirectional(layers.LSTM(8))(x)  # shape: (None, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8), backward_layer=layers.LSTM(6, go_backwards=True))(x)  # shape: (None, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(GRU(8), merge_mode='concat')(x)  # shape: (None, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.SimpleRNN(8), merge_mode='concat')(x)  # shape: (None, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.Bidirectional(keras.layers.LSTM(8, return_state=True), merge_mode='mul')(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.LSTM(8, return_sequences=True, return_state=True), merge_mode='mul')(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(LSTM(8, return_sequences=True), merge_mode='ave')(x)  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(LSTM(8, return_state=True), merge_mode='ave')(x)

x = tf.keras.Input((10, 4))  # shape: (None, 10, 4)
y = tf.keras.layers.Bidirectional(tf.keras.layers.LSTM(8), backward_layer=tf.keras.layers.LSTM(6, go_backwards=True), merge_mode='sum')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.GRU(8, return_sequences=True), merge_mode='concat')(x)  # shape: (None, 10, 16)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.GRU(8, return_state=True), merge_mode='concat')(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.GRU(8), merge_mode='mul')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.GRU(8, return_state=True), merge_mode='mul')(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = layers.Bidirectional(layers.GRU(8), merge_mode='ave')(x)  # shape: (None, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(GRU(8, return_sequences=True), merge_mode='ave')(x)  # shape: (None, 10, 8)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(GRU(8), merge_mode=None)(x)

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = Bidirectional(GRU(8, return_sequences=True), merge_mode=None)(x)
