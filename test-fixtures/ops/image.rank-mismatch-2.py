import keras

x = keras.random.uniform((8, 10))  # shape: (8, 10)
y = keras.ops.image.pad_images(x, 1, 2, target_height=16, target_width=20)  # error[rank-mismatch]
