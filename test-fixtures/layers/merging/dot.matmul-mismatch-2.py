from keras import layers
import keras

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((5, 4))  # shape: (None, 5, 4)
y = layers.Dot(axes=1, normalize=True)([a, b])  # error[matmul-mismatch]
