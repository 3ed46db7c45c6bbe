import tensorflow as tf

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=tf.zeros(2, tf.int32), logits=x)  # error[label-mismatch]
