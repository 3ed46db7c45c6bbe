import tensorflow as tf

losses = tf.ones((2, 6))  # shape: (2, 6)
y = float(losses)  # error[wrong-kind]: float expects an array of one value, got one of shape (2, 6)
