import tensorflow as tf

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.crop_to_bounding_box(x, 1, 1, 14, 4)  # error[invalid-argument]
