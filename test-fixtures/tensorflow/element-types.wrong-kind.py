import tensorflow as tf

counts = tf.constant([1, 2, 3])  # shape: (3,)
y = tf.exp(counts)  # error[wrong-kind]: tf.exp expects floating numbers, got a tensor of int32
