from keras import ops
import keras

x = keras.Input((16, 16, 3))  # shape: (None, 16, 16, 3)
y = ops.image.pad_images(x, 0, 0, 0, target_height=16, target_width=16)  # error[call-mismatch]
