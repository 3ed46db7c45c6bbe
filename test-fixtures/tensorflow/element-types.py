"""Operations and the element types they are defined for, and shapes that surprise."""
import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
whole = tf.cast(x, tf.int32)  # shape: (2, 6)
a = tf.nn.relu(whole)  # shape: (2, 6)
b = tf.math.squared_difference(whole, 1)  # shape: (2, 6)
c = tf.reduce_all(x > 0, axis=1)  # shape: (2,)
d = tf.concat(x, 0)  # shape: (2, 6)
e = tf.tensordot(tf.zeros([1, 4, 1]), tf.zeros([1, 4, 1]), axes=2)  # shape: (1, 1)
f = tf.signal.stft(tf.zeros((8, 3)), 4, 2)  # shape: (8, 0, 3)
g = tf.image.central_crop(x, 1.0)  # shape: (2, 6)
h = tf.signal.irfft(tf.signal.rfft(x))  # shape: (2, 6)
i = tf.signal.fft([1.0, 2.0])  # shape: (2,)
j = tf.linalg.tensor_diag(x)  # shape: (2, 6, 2, 6)
k = tf.linalg.lstsq(tf.random.normal((4, 2)), tf.ones((4, 3)))  # shape: (2, 3)
m = tf.math.lbeta(x)  # shape: (2,)
n = tf.clip_by_value(x, tf.zeros((2, 1)), 1.0)  # shape: (2, 6)
