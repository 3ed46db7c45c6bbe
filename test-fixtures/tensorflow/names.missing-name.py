import tensorflow as tf

x = tf.ones((1, 4, 4, 3))  # shape: (1, 4, 4, 3)
y = tf.space_to_depth(x, 2)  # error[missing-name]: TensorFlow 2 has no tf.space_to_depth: write tf.nn.space_to_depth
