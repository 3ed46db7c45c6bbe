"""Arrays beside a tensor take its type, in the functions as in the operators; where truths are wanted any array will do."""
import numpy as np
import tensorflow as tf

x = tf.ones((2, 3))
n = tf.ones((2, 3), tf.int32)
doubles = np.ones((2, 3))
whole = np.arange(6).reshape(2, 3)
a = tf.multiply(x, doubles)  # shape: (2, 3) float32
b = tf.multiply(doubles, x)  # shape: (2, 3) float32
c = tf.subtract(x, whole)  # shape: (2, 3) float32
d = tf.pow(x, np.array(2.0))  # shape: (2, 3) float32
e = tf.maximum(doubles, x)  # shape: (2, 3) float32
f = tf.minimum(n, doubles)  # shape: (2, 3) int32
g = tf.divide(n, doubles)  # shape: (2, 3) float64
h = tf.math.floormod(x, np.ones(3))  # shape: (2, 3) float32
i = tf.add(doubles, whole)  # shape: (2, 3) float64
j = tf.add(x, [1, 2, 3])  # shape: (2, 3) float32
k = tf.logical_and(doubles, whole)  # shape: (2, 3) bool
l = tf.logical_not(doubles)  # shape: (2, 3) bool
m = tf.reduce_any(whole)  # shape: () bool
o = tf.math.xlogy(doubles, x)  # shape: (2, 3) float32
p = tf.signal.fft(np.ones((2, 4)))  # shape: (2, 4)
q = tf.image.resize_with_pad(np.ones((4, 4, 3), dtype="uint8"), 3, 5)  # shape: (3, 5, 3) float32
r = tf.abs(tf.ones((3,), tf.complex64))  # shape: (3,) float32
s = tf.math.reduce_std(tf.ones((3,), tf.complex64))  # shape: () float32
