from keras import ops
import keras

x = keras.Input(batch_shape=(3, 20, 20))  # shape: (3, 20, 20)
y = ops.image.rgb_to_grayscale(x)  # error[axis-mismatch]
