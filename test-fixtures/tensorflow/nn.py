from tensorflow.keras import backend as K
import numpy as np
import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.relu(x)  # shape: (2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.sigmoid(x)  # shape: (2, 6)

@tf.function
def f(x):
    return tf.nn.l2_normalize(x, axis=1)

y = f(tf.ones((2, 6)))  # shape: (2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.dropout(x, 0.5)  # shape: (2, 6)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.nn.dropout(x, 0.5)  # shape: (1, 4, 1)

@tf.function
def f(x):
    return tf.nn.log_softmax(x)

y = f(tf.ones((2, 6)))  # shape: (2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.softmax_cross_entropy_with_logits(x, x)  # shape: (2,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=tf.zeros(2, tf.int32), logits=x)  # shape: (2,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.sigmoid_cross_entropy_with_logits(labels=x, logits=x)  # shape: (2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.bias_add(x, tf.zeros(6))  # shape: (2, 6)

y = tf.nn.conv2d(tf.ones((1, 8, 8, 3)), tf.ones((3, 3, 3, 4)), strides=2, padding='VALID')  # shape: (1, 3, 3, 4)

y = tf.nn.max_pool2d(tf.ones((1, 8, 8, 3)), 2, 2, 'VALID')  # shape: (1, 4, 4, 3)

y = tf.nn.depthwise_conv2d(tf.ones((1, 8, 8, 3)), tf.ones((3, 3, 3, 2)), [1, 1, 1, 1], 'SAME')  # shape: (1, 8, 8, 6)

y = tf.nn.conv2d_transpose(tf.ones((1, 4, 4, 3)), tf.ones((3, 3, 5, 3)), (1, 8, 8, 5), 2, 'SAME')  # shape: (1, 8, 8, 5)

x = np.ones((2, 3), dtype='float32')  # shape: (2, 3)
y = K.l2_normalize(x)  # shape: (2, 3)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.nn.softmax_cross_entropy_with_logits(x, x)  # shape: (1, 4)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.nn.sigmoid_cross_entropy_with_logits(labels=x, logits=x)  # shape: (1, 4, 1)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.math.l2_normalize(x, -1)  # shape: (2, 6)

x = tf.ones((2, 3, 4))  # shape: (2, 3, 4)
y = K.sigmoid(x)  # shape: (2, 3, 4)

x = tf.ones((2, 3, 4))  # shape: (2, 3, 4)
y = K.relu(x)  # shape: (2, 3, 4)

x = tf.ones((2, 3, 4))  # shape: (2, 3, 4)
y = K.l2_normalize(x)  # shape: (2, 3, 4)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.bias_add(x, np.zeros(3))  # shape: (2, 3)

x = tf.ones((2, 3))  # shape: (2, 3)
y = K.conv2d(tf.ones((1, 8, 8, 3)), tf.ones((3, 3, 3, 4)))  # shape: (1, 6, 6, 4)
