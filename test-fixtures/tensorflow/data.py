import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensors(np.zeros((10, 3)))
out = ds.batch(4)

def gen():
    for i in range(10):
        yield np.zeros(3), i

ds = tf.data.Dataset.from_generator(gen, output_signature=(tf.TensorSpec((3,), tf.float64), tf.TensorSpec((), tf.int32)))
out = ds.batch(4)

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.batch(4, drop_remainder=True)

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((10, 3)), 'b': np.zeros((10,))})
out = ds.batch(20, drop_remainder=True)

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((10, 3)), 'b': np.zeros((10,))})
out = ds.shuffle(10)

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.repeat(2)

ds = tf.data.Dataset.from_tensors(np.zeros((10, 3)))
out = ds.take(3)

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((10, 3)), 'b': np.zeros((10,))})
out = ds.skip(3)

x = np.zeros((10, 3), dtype='float32')  # shape: (10, 3)
ds = tf.data.Dataset.from_tensor_slices(x)
out = ds.take(3).batch(2)

def gen():
    for i in range(10):
        yield [0] * (i + 1)

ds = tf.data.Dataset.from_generator(gen, output_types=tf.int32, output_shapes=(None,))
out = ds.take(3).batch(2)

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.prefetch(tf.data.AUTOTUNE)

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.cache()

x = np.zeros((10, 3), dtype='float32')  # shape: (10, 3)
ds = tf.data.Dataset.from_tensor_slices(x)
out = ds.enumerate()

ds = tf.data.Dataset.from_tensors(np.zeros((10, 3)))
out = ds.unbatch()

ds = tf.data.Dataset.range(10)
out = ds.window(3)

x = np.zeros((10, 3), dtype='float32')  # shape: (10, 3)
ds = tf.data.Dataset.from_tensor_slices(x)
out = ds.window(3, shift=1, drop_remainder=True)

ds = tf.data.Dataset.range(10)
out = ds.padded_batch(4)

def gen():
    for i in range(10):
        yield [0] * (i + 1)

ds = tf.data.Dataset.from_generator(gen, output_types=tf.int32, output_shapes=(None,))
out = ds.padded_batch(4, padded_shapes=[None])

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.concatenate(ds)

def gen():
    for i in range(10):
        yield [0] * (i + 1)

ds = tf.data.Dataset.from_generator(gen, tf.int32)
out = ds.zip(ds)

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = tf.data.Dataset.zip({'p': ds, 'q': ds})

x = np.zeros((10, 3), dtype='float32')  # shape: (10, 3)
ds = tf.data.Dataset.from_tensor_slices(x)
out = ds.map(lambda *a: a)

ds = tf.data.Dataset.range(10)
out = ds.map(lambda a: tf.expand_dims(a, -1))

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.map(lambda a, b: (tf.reshape(a, (784,)), b))
