import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.map_fn(lambda t: t * 2, x)  # shape: (2, 6)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.map_fn(lambda t: t * 2, x)  # shape: (2, 3, 4)

@tf.function
def f(x):
    return tf.map_fn(lambda t: t * 2, x)

y = f(tf.ones((2, 6)))  # shape: (2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.map_fn(tf.reduce_sum, x)  # shape: (2,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.vectorized_map(tf.reduce_sum, x)  # shape: (2,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.scan(lambda a, t: a + t, x)  # shape: (2, 3, 4)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.scan(lambda a, t: a + t, x)  # shape: (1, 4, 1)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.signal.rfft(x)  # shape: (2, 4)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.signal.rfft(x)  # shape: (4,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.signal.frame(x, 2, 1)  # shape: (2, 5, 2)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.strings.as_string(x)  # shape: (2, 6)

y = tf.strings.lower(['A'])  # shape: (1,)

y = tf.strings.to_number(['1', '2'])  # shape: (2,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.map_fn(tf.reduce_sum, x)  # shape: (2,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.vectorized_map(tf.reduce_sum, x)  # shape: (2,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.signal.rfft(x)  # shape: (2, 3, 3)

@tf.function
def f(x):
    return tf.signal.rfft(x)

y = f(tf.ones((2, 6)))  # shape: (2, 4)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.strings.as_string(x)  # shape: (6,)
