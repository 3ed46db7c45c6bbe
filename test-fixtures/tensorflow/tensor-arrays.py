"""Tensors that are written one by one, looked up in tables, or stand in rows of different lengths."""
import tensorflow as tf

states = tf.TensorArray(tf.float32, size=3)
for step in range(3):
    states = states.write(step, tf.ones((4, 8)))
a = states.stack()  # shape: (3, 4, 8) float32
b = tf.transpose(a, [1, 0, 2])  # shape: (4, 3, 8)
c = states.read(0)  # shape: (4, 8)

growing = tf.TensorArray(dtype=tf.float32, size=0, dynamic_size=True)
for step in range(5):
    growing = growing.write(growing.size(), tf.zeros(2))
d = growing.stack()  # shape: (5, 2) float32
e = growing.concat()  # shape: (10,) float32
f = growing.gather([0, 1])  # shape: (2, 2) float32
g = growing.size()  # shape: () int32
h = tf.TensorArray(tf.float32, size=2, element_shape=(2,)).stack()  # shape: (2, 2) float32
i = tf.TensorArray(tf.int32, size=3).unstack(tf.zeros((3, 2), tf.int32)).read(1)  # shape: (2,) int32


@tf.function
def collected(x):
    outputs = tf.TensorArray(tf.float32, size=4)
    for step in tf.range(4):
        outputs = outputs.write(step, x * 2.0)
    return outputs.stack()


j = collected(tf.ones((2, 3)))  # shape: (4, 2, 3) float32

keys = tf.lookup.KeyValueTensorInitializer(["a", "b"], [1, 2])
table = tf.lookup.StaticHashTable(keys, default_value=-1)
k = table.lookup(tf.constant(["a", "c", "b"]))  # shape: (3,) int32
m = table[tf.constant([["a"]])]  # shape: (1, 1) int32
n = tf.one_hot(k, 3)  # shape: (3, 3) float32
wide = tf.lookup.KeyValueTensorInitializer(["a"], [1], key_dtype=tf.string, value_dtype=tf.int64)
o = tf.lookup.StaticVocabularyTable(wide, 1).lookup(tf.constant(["a"]))  # shape: (1,) int64

rows = tf.ragged.constant([[1, 2], [3]])
p = rows.row_lengths()  # shape: (2,)
q = rows.to_tensor(default_value=0, shape=[None, 5])  # shape: (2, 5) int32
r = rows.to_tensor(shape=(2, 4))  # shape: (2, 4) int32
s = rows.nrows()  # shape: ()
t = rows.row_splits  # shape: (3,)
u = tf.RaggedTensor.from_row_lengths(tf.ones((3, 2)), [2, 1]).to_tensor(shape=[None, 4, None])  # shape: (2, 4, 2) float32
