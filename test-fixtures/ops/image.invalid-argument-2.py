import keras

x = keras.Input((8, 10, 3))  # shape: (None, 8, 10, 3)
y = keras.ops.image.crop_images(x, 1, 2, target_height=14, target_width=5)  # error[invalid-argument]
