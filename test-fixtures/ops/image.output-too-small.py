from keras import ops
import keras

x = keras.Input((3, 20, 20))  # shape: (None, 3, 20, 20)
y = ops.image.extract_patches(x, (5, 5))  # error[output-too-small]
