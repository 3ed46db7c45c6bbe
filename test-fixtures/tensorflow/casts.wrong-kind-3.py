import tensorflow as tf

x = tf.ones((2, 3))  # shape: (2, 3)
y = x + None  # error[wrong-kind]: operator + expects a tensor or a number, got None
