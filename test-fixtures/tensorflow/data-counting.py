"""Elements of `tf.data` one by one: the last batch is smaller, and what is repeated, taken, skipped or sharded keeps its place."""
import numpy as np
import tensorflow as tf

Dataset = tf.data.Dataset
batches = Dataset.from_tensor_slices(np.zeros((5, 2))).batch(2)
last = list(batches)[-1]  # shape: (1, 2) float64
twice = batches.repeat(2)
for x in twice:
    pass
again = list(twice)[-1]  # shape: (1, 2) float64
third = list(twice)[2]  # shape: (1, 2) float64
for i, row in enumerate(twice.take(2)):
    z = row  # shape: (2, 2)
array = list(twice.as_numpy_iterator())[-1]  # shape: (1, 2) float64
rest = next(iter(batches.skip(2)))  # shape: (1, 2) float64
first = next(iter(batches.shard(2, 0)))  # shape: (2, 2) float64
second = next(iter(Dataset.range(5).batch(2).shard(3, 2)))  # shape: (1,) int64
joined = list(batches.concatenate(batches))[-1]  # shape: (1, 2) float64
part = list(batches.enumerate())[-1][1]  # shape: (1, 2) float64
many = Dataset.from_tensor_slices(np.zeros((1001, 3))).batch(32)
head = list(many)[0]  # shape: (32, 3) float64
a = np.zeros(len(list(many)))  # shape: (32,)
even = next(iter(Dataset.range(8).padded_batch(3)))  # shape: (3,) int64
odd = list(Dataset.range(8).padded_batch(3))[-1]  # shape: (2,) int64


def some():
    return Dataset.range(4).filter(lambda n: n >= 0)


b = np.zeros(3 + int(some().take(0).cardinality()))  # shape: (1,)
c = np.zeros(3 + int(some().repeat(0).cardinality()))  # shape: (3,)
d = np.zeros(3 + int(some().repeat().cardinality()))  # shape: (2,)
e = np.zeros(3 + int(Dataset.range(0).repeat().cardinality()))  # shape: (3,)
f = np.zeros(3 + int(Dataset.range(3).repeat().take(4).cardinality()))  # shape: (7,)
g = np.zeros(3 + int(some().repeat().batch(2).cardinality()))  # shape: (2,)
uncounted = some().batch(2).apply(tf.data.experimental.dense_to_ragged_batch(2))
h = np.zeros(3 + int(uncounted.cardinality()))  # shape: (1,)


def numbers():
    for number in range(3):
        yield number


# What does not fit is left out.
for kept in Dataset.from_generator(numbers, tf.float32, (None,)).ignore_errors():
    pass


small = next(iter(Dataset.from_tensors([np.zeros(2, "uint8"), np.zeros(2, "uint8")])))  # shape: (2, 2) uint8
plain = next(iter(Dataset.from_tensors([1, 2])))  # shape: (2,) int32
texts = next(Dataset.from_tensors(["a", "b"]).as_numpy_iterator())  # shape: (2,) object
