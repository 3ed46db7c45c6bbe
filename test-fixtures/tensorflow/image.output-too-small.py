import tensorflow as tf

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
a = tf.image.ssim(x, x, 1.0, filter_size=5)  # shape: ()
b = tf.image.ssim(x, x, 1.0)  # error[output-too-small]
