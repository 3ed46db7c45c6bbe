import tensorflow as tf

ds = tf.data.Dataset.range(6)
out = ds.shard(3, 2)
out = ds.shard(3, 3)  # error[invalid-argument]: num_shards
