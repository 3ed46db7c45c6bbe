"""Sparse, quantized and text tensors, decompositions, blocks and images that fit."""
import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
a = tf.sparse.to_dense(tf.sparse.from_dense(x))  # shape: (2, 6)
b = tf.sparse.to_dense(tf.sparse.SparseTensor([[0, 0]], [1.0], (2, 3)))  # shape: (2, 3)
c = tf.quantization.fake_quant_with_min_max_args(x)  # shape: (2, 6)
d = tf.strings.join([tf.strings.as_string(x), "b"])  # shape: (2, 6)
e = tf.strings.reduce_join(tf.strings.as_string(x), axis=0)  # shape: (6,)
f, g = tf.io.decode_csv(["1,2"], [0, 0.5])  # shape: (1,), (1,)
whole = tf.linalg.svd(x, full_matrices=True)[2]  # shape: (6, 6)
h = tf.foldl(lambda total, row: total + row, x)  # shape: (6,)
i = tf.nn.space_to_depth(tf.zeros((2, 8, 10, 3)), 2)  # shape: (2, 4, 5, 12)
j, k = tf.meshgrid(tf.range(3), tf.range(5), indexing="ij")  # shape: (3, 5), (3, 5)
m = tf.image.pad_to_bounding_box(tf.zeros((8, 10, 3)), 1, 1, 16, 16)  # shape: (16, 16, 3)
n = tf.image.random_crop(tf.zeros((8, 10, 3)), (4, 4, 3))  # shape: (4, 4, 3)
o = tf.debugging.check_numerics(x, "x")  # shape: (2, 6)
