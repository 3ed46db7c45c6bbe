import keras

x = keras.Input((10, 4))  # shape: (None, 10, 4)
y = keras.layers.Bidirectional(keras.layers.LSTM(8), merge_mode='foo')(x)  # error[invalid-argument]
