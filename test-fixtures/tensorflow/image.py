import tensorflow as tf

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.resize(x, [4, 5], method='nearest')  # shape: (4, 5, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.resize(x, (4, 5), preserve_aspect_ratio=True)  # shape: (4, 5, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.resize_with_pad(x, 16, 16)  # shape: (16, 16, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.central_crop(x, 0.5)  # shape: (4, 6, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.pad_to_bounding_box(x, 1, 1, 16, 16)  # shape: (16, 16, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.flip_left_right(x)  # shape: (8, 10, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.rgb_to_grayscale(x)  # shape: (8, 10, 1)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.random_brightness(x, 0.2)  # shape: (8, 10, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.adjust_contrast(x, 2.0)  # shape: (8, 10, 3)

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.psnr(x, x, 1.0)  # shape: ()

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.resize(x, (4, 5), preserve_aspect_ratio=True)  # shape: (2, 4, 5, 3)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.extract_patches(x, [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1], 'VALID')  # shape: (2, 4, 5, 12)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.total_variation(x)  # shape: (2,)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.sobel_edges(x)  # shape: (2, 8, 10, 3, 2)

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.random_brightness(x, 0.2)  # shape: (8, 10)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.rot90(x)  # shape: (10, 8, 1)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.grayscale_to_rgb(x)  # shape: (8, 10, 3)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.resize_with_pad(x, 16, 16)  # shape: (2, 16, 16, 3)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.central_crop(x, 0.5)  # shape: (2, 4, 6, 3)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.pad_to_bounding_box(x, 1, 1, 16, 16)  # shape: (2, 16, 16, 3)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.rgb_to_grayscale(x)  # shape: (2, 8, 10, 1)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.random_brightness(x, 0.2)  # shape: (2, 8, 10, 3)

x = tf.random.uniform((2, 8, 10, 3))  # shape: (2, 8, 10, 3)
y = tf.image.adjust_contrast(x, 2.0)  # shape: (2, 8, 10, 3)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.resize(x, [4, 5], method='nearest')  # shape: (4, 5, 1)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.resize(x, (4, 5), preserve_aspect_ratio=True)  # shape: (4, 5, 1)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.random_brightness(x, 0.2)  # shape: (8, 10, 1)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.adjust_contrast(x, 2.0)  # shape: (8, 10, 1)

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.psnr(x, x, 1.0)  # shape: ()
