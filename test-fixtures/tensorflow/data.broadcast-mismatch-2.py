import tensorflow as tf

def growing():
    for i in range(4):
        yield [0] * (i + 1)

ds = tf.data.Dataset.from_generator(growing, output_signature=tf.TensorSpec((None,), tf.int32))
batches = ds.batch(2)
list(batches)  # error[broadcast-mismatch]: elements of one shape
