"""Records of examples, and what a description of their features makes of them."""
import tensorflow as tf


def example(label, pixels):
    feature = {
        "label": tf.train.Feature(int64_list=tf.train.Int64List(value=[label])),
        "pixels": tf.train.Feature(float_list=tf.train.FloatList(value=pixels)),
        "name": tf.train.Feature(bytes_list=tf.train.BytesList(value=[b"x"])),
    }
    return tf.train.Example(features=tf.train.Features(feature=feature)).SerializeToString()


FEATURES = {
    "label": tf.io.FixedLenFeature([], tf.int64),
    "pixels": tf.io.FixedLenFeature((4, 2), tf.float32),
    "name": tf.io.FixedLenFeature([], tf.string, default_value=""),
}
records = [example(i, [0.5] * 8) for i in range(6)]
one = tf.io.parse_single_example(records[0], FEATURES)
a = one["label"]  # shape: () int64
b = one["pixels"]  # shape: (4, 2) float32
c = one["name"]  # shape: () string
d = tf.io.parse_example(tf.constant(records), FEATURES)["pixels"]  # shape: (6, 4, 2) float32
e = tf.io.parse_single_example(records[0], {"pixels": tf.io.FixedLenFeature(8, tf.float32)})["pixels"]  # shape: (8,) float32


def parse(record):
    read = tf.io.parse_single_example(record, FEATURES)
    return tf.reshape(read["pixels"], (8,)), read["label"]


dataset = tf.data.Dataset.from_tensor_slices(records).map(parse).batch(3)
x, y = next(iter(dataset))
images = x  # shape: (3, 8) float32
labels = y  # shape: (3,) int64
VARIED = {"pixels": tf.io.VarLenFeature(tf.float32), "label": tf.io.FixedLenSequenceFeature([], tf.int64, allow_missing=True)}
spec = tf.data.Dataset.from_tensor_slices(records).map(lambda each: tf.io.parse_single_example(each, VARIED)).element_spec
f = spec["label"]  # shape: (None,) int64
g = tf.image.resize(tf.io.parse_tensor(tf.io.serialize_tensor(tf.ones((4, 4, 3))), tf.float32), (2, 2))
