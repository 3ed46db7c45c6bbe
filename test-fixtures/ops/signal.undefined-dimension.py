from keras import ops
import keras

x = keras.Input((16,))  # shape: (None, 16)
y = ops.fft2((x, x))  # error[undefined-dimension]
