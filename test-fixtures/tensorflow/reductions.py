import tensorflow as tf

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.reduce_sum(x, axis=1)  # shape: (2, 4)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reduce_mean(x, axis=-1, keepdims=True)  # shape: (2, 1)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reduce_max(x, axis=[0, 1])  # shape: ()

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.reduce_max(x, axis=[0, 1])  # shape: (4,)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.reduce_max(x, axis=[0, 1])  # shape: (1,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.argmax(x)  # shape: (6,)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.argmax(x, axis=-1)  # shape: ()

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.linalg.norm(x, axis=-1)  # shape: (2,)

@tf.function
def f(x):
    return tf.norm(x)

y = f(tf.ones((2, 6)))  # shape: ()

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.math.top_k(x, k=1)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.nn.moments(x, axes=[0])

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.math.reduce_std(x, axis=0)  # shape: (6,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reduce_any(x > 0, axis=0)  # shape: (6,)

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.reduce_all(x > 0)  # shape: ()

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reduce_logsumexp(x, -1)  # shape: (2,)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.argmax(x)  # shape: (4, 1)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.argmax(x, axis=1)  # shape: (2,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.argmax(x, axis=-1)  # shape: (2,)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.norm(x)  # shape: ()

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.norm(x)  # shape: ()

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.norm(x)  # shape: ()

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.math.top_k(x, k=1)

@tf.function
def f(x):
    return tf.math.top_k(x, k=1)

y = f(tf.ones((2, 6)))

x = tf.ones((2, 6))  # shape: (2, 6)
y = x - tf.reduce_mean(x, axis=0)  # shape: (2, 6)

x = tf.ones((2, 6))  # shape: (2, 6)
y = x / tf.reduce_sum(x, axis=-1, keepdims=True)  # shape: (2, 6)

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.math.reduce_std(x, axis=0)  # shape: ()

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.math.reduce_std(x, axis=0)  # shape: (4, 1)

@tf.function
def f(x):
    return tf.math.reduce_std(x, axis=0)

y = f(tf.ones((2, 6)))  # shape: (6,)

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.reduce_logsumexp(x, -1)  # shape: (1, 4)

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reduce_mean(x, 1, True)  # shape: (2, 1)
