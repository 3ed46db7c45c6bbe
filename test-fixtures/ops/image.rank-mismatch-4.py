from keras import ops
import keras

x = keras.random.uniform((8, 10))  # shape: (8, 10)
y = ops.image.extract_patches(x, (2, 3), strides=2, padding='same')  # error[rank-mismatch]
