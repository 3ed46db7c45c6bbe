"""Operands are converted to the type of the tensor among them, of an operation's default, or of the first."""
import numpy as np
import tensorflow as tf

whole = tf.ones(2, tf.int64)
a = tf.greater(whole, [1, True])  # shape: (2,) bool
b = tf.less(np.ones(2, bool), tf.ones(2))  # shape: (2,) bool
c = tf.constant([2.5, True])  # shape: (2,) float32
d = tf.maximum([2, True], True)  # shape: (2,) int32
e = tf.maximum(2, np.zeros(2))  # shape: (2,) int32
f = tf.add(2.5, np.zeros(2))  # shape: (2,) float32
g = tf.divide(2, np.zeros(2))  # shape: (2,) float64
h = tf.math.xlog1py([1.0, 2.0], tf.zeros(2, tf.complex64))  # shape: (2,) complex64
i = tf.math.divide_no_nan(tf.zeros(2, tf.int32), [1, 2])  # shape: (2,) float64
j = tf.math.divide_no_nan(tf.zeros(2, tf.uint8), tf.ones(2, tf.uint8))  # shape: (2,) float32
k = tf.math.nextafter(np.zeros(2), np.zeros(2))  # shape: (2,) float32
m = tf.nn.leaky_relu(whole)  # shape: (2,) float32
n = tf.logical_not([])  # shape: (0,) bool
o = tf.stack([[1], tf.ones((1,), tf.uint8)])  # shape: (2, 1) uint8
p = tf.concat([np.ones(1), tf.ones(1)], 0)  # shape: (2,) float32
q = tf.concat([tf.constant(3)], 5)  # shape: () int32
r = tf.einsum("ij,jk->ik", np.eye(3), tf.ones((3, 2)))  # shape: (3, 2) float32
s = tf.linalg.solve(np.eye(3), tf.ones((3, 2)))  # shape: (3, 2) float32
t = tf.nn.bias_add(np.ones((2, 3)), tf.ones(3))  # shape: (2, 3) float32
u = tf.image.rgb_to_hsv(np.ones((2, 3)))  # shape: (2, 3) float32
v = tf.nn.lrn(np.ones((3, 1, 5, 7)))  # shape: (3, 1, 5, 7) float32
w = tf.nn.max_pool2d(np.random.rand(3, 5, 3, 12), 1, 3, "VALID")  # shape: (3, 2, 1, 12) float32
x = tf.nn.avg_pool2d(np.random.rand(3, 5, 3, 12), 1, 3, "VALID")  # shape: (3, 2, 1, 12) float64
y = tf.signal.rfft(np.zeros(8))  # shape: (5,) complex64
z = tf.zeros(4, dtype=float)  # shape: (4,) float32
aa = tf.image.per_image_standardization(tf.ones((4, 4, 3), tf.float64))  # shape: (4, 4, 3) float32
ab = tf.math.unsorted_segment_mean(tf.ones((10, 2), tf.int32), tf.zeros(10, tf.int32), 2)  # shape: (2, 2) float64
ac = tf.linalg.svd(tf.zeros([3, 2], tf.complex64), compute_uv=False)  # shape: (2,) float32
ad = tf.linalg.logdet(tf.eye(2, dtype=tf.complex64))  # shape: () float32
ae = tf.norm(whole, ord=1)  # shape: () int64
af = tf.linalg.normalize(whole, ord=1)[0]  # shape: (2,) float64
ag = tf.linalg.normalize(whole, ord=1)[1]  # shape: (1,) int64
ah = tf.signal.hamming_window(3, dtype=tf.float64)  # shape: (3,) float64
ai = tf.signal.linear_to_mel_weight_matrix(dtype=tf.float64)  # shape: (129, 20) float64
aj = tf.linalg.tensor_diag_part(tf.ones(()))  # shape: () float32
ak = tf.nn.softmax_cross_entropy_with_logits(tf.ones((1, 1)), tf.ones((1,)))  # shape: () float32
al = tf.nn.max_pool2d(tf.ones((3, 2, 3, 12), tf.float64), 3, 3, "VALID")  # shape: (3, 0, 1, 12) float64
am = tf.nn.avg_pool1d(tf.ones((3, 1, 3)), 4, 2, "VALID")  # shape: (3, 0, 3) float32
an = tf.nn.conv2d(tf.ones((2, 5, 4, 4, 1)), tf.ones((2, 2, 1, 3)), 1, "SAME")  # shape: (2, 5, 4, 4, 3) float32
ar = tf.linalg.triangular_solve(tf.eye(3, batch_shape=[5]), tf.ones((3, 2)))  # shape: (5, 3, 2) float32
at = tf.one_hot(np.zeros(2), 3)  # shape: (2, 3) float32
au = tf.math.invert_permutation(np.arange(3))  # shape: (3,) int32
aw = tf.nn.conv2d_transpose(np.ones((1, 2, 2, 3)), np.ones((2, 2, 4, 3), "float32"), (1, 4, 4, 4), 2)  # shape: (1, 4, 4, 4) float32
ax = tf.reverse(3.0, [0])  # shape: () float32
ay = tf.math.divide(tf.ones(2, tf.bool), np.ones(2, np.float32))  # shape: (2,) float32
az = tf.nn.convolution(tf.ones([3, 7, 2, 6]), tf.ones((2, 2, 2, 6, 4)))
ba = tf.constant([np.ones(2, "int64")])  # shape: (1, 2) int32
bb = tf.stack([np.ones(2, "uint8"), [1, 2]])  # shape: (2, 2) int32
bc = tf.stack([np.ones(2, "int64")] * 2, axis=1)  # shape: (2, 2) int64
bd = tf.stack([np.ones(2), np.ones(2, "float32")])  # shape: (2, 2) float64
be = tf.constant([2, np.float64(3)])  # shape: (2,) float32
bf = tf.concat([np.ones(2, "int64")] * 2, 0)  # shape: (4,) int64
bg = tf.one_hot([0, 1], 3, off_value=-1)  # shape: (2, 3) int32
bh = tf.reverse(tf.ones((0,)), -1)  # shape: (0,) float32
ao = tf.fill([2], "a").numpy()  # shape: (2,) object


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def root(values):
    return tf.sqrt(values)


ap = root([1, 2, 3])  # shape: (3,) float32
aq = root(np.ones(2))  # shape: (2,) float32


@tf.function(input_signature=[tf.TensorSpec([None, None], tf.float32)])
def masked(values):
    return tf.boolean_mask(values, [True, False])


av = masked(tf.ones((3, 2)))
