import keras

x = keras.Input((2, 100))  # shape: (None, 2, 100)
y = keras.layers.STFTSpectrogram(mode='log', frame_length=32, frame_step=8)(x)  # error[output-too-small]
