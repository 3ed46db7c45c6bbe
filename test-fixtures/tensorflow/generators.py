import numpy as np
import tensorflow as tf

def growing():
    for i in range(4):
        yield [0] * (i + 1)

ds = tf.data.Dataset.from_generator(growing, output_signature=tf.TensorSpec((None,), tf.int32))
first = next(iter(ds))  # shape: (1,)
one, two, three, four = ds
shown = four  # shape: (4,)
rows = list(ds.as_numpy_iterator())
last = rows[-1]  # shape: (4,)
counted = int(ds.cardinality())
assert counted == -2
taken = list(ds.take(2))
padded = ds.padded_batch(3)
padded = ds.padded_batch(3, padded_shapes=[8], drop_remainder=True)
for batch in padded:
    shown = batch  # shape: (3, 8)
ragged = ds.ragged_batch(2)
untyped = tf.data.Dataset.from_generator(growing, tf.int32)
first = next(iter(untyped))  # shape: (1,)
padded = untyped.padded_batch(3, padded_shapes=[None])


def pairs(count):
    for i in range(count):
        yield {"a": np.zeros((2, i + 3)), "b": 1.0}, i

signature = ({"a": tf.TensorSpec((2, None), tf.float32), "b": tf.TensorSpec((), tf.float32)}, tf.TensorSpec((), tf.int64))
ds = tf.data.Dataset.from_generator(pairs, args=(3,), output_signature=signature)
inputs, label = next(iter(ds))
a = inputs["a"]  # shape: (2, 3)
for inputs, label in ds.map(lambda inputs, label: (inputs["a"], label)):
    last = inputs  # shape: (2, 5)
types = tf.data.Dataset.from_generator(lambda: pairs(2), output_types=({"a": tf.float32, "b": tf.float32}, tf.int64))
inputs, label = next(iter(types))
a = inputs["a"]  # shape: (2, 3)

x = np.zeros((10, 3), dtype="float32")
for batch in tf.data.Dataset.from_tensor_slices(x).batch(4).prefetch(1):
    last = batch  # shape: (2, 3)
whole, half = tf.data.Dataset.from_tensor_slices(x[:6]).batch(4).map(lambda a: tf.concat([a, a], axis=1))
shown = half  # shape: (2, 6)
same = tf.data.Dataset.from_tensors(x).rebatch(5)
uneven = tf.data.Dataset.from_tensors(x).rebatch(4)
full = tf.data.Dataset.from_tensors(x).rebatch(4, drop_remainder=True)


def split(row):
    label = row.pop("b")
    return row, label

ds = tf.data.Dataset.from_tensor_slices({"a": np.zeros((6, 3)), "b": np.zeros(6)}).batch(2)
out = ds.map(split)
again = ds.map(lambda row: row["b"])
listed = tf.data.Dataset.range(5).map(lambda a: [a, tf.one_hot(a, 3)])
numbers = tf.data.Dataset.range(2, 9, output_type=tf.int32)
either = tf.data.Dataset.sample_from_datasets([ds, ds.unbatch().batch(3)], weights=[0.5, 0.5])
