import keras

x = keras.Input((3, 20, 20))  # shape: (None, 3, 20, 20)
y = keras.ops.image.hsv_to_rgb(x)  # error[axis-mismatch]
