import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = x.reshape((3, 4))  # error[python-error]: a tensor of TensorFlow has no attribute 'reshape'
