"""Operations that call functions of the program."""
import keras
import numpy as np
from keras import ops

xs = np.ones((5, 3), dtype="float32")  # shape: (5, 3)


def step(carry, x):
    return carry + x, x * 2


carry, sums = ops.scan(step, np.zeros((3,), dtype="float32"), xs)  # shape: (5, 3)
carry, sums = ops.scan(step, ops.zeros((3,)), xs, length=5)  # shape: (5, 3)
y = ops.associative_scan(lambda a, b: a + b, xs)  # shape: (5, 3)
y = ops.vectorized_map(lambda row: ops.sum(row), xs)  # shape: (5,)
y = ops.vectorized_map(lambda row: row * 2, keras.Input(batch_shape=(4, 2)))  # shape: (4, 2)
count, total = ops.while_loop(lambda i, x: i < 3, lambda i, x: (i + 1, x * 2.0), (ops.array(0), ops.ones((2, 3))))  # shape: (2, 3)


@ops.custom_gradient
def log1pexp(x):
    e = ops.exp(x)

    def grad(*args, upstream=None):
        return ops.multiply(upstream, 1.0 - 1.0 / ops.add(1, e))

    return ops.log(1 + e), grad


y = log1pexp(ops.ones((2, 3)))  # shape: (2, 3)
found = ops.nonzero(keras.Input((3,)))
y = ops.unique(np.array([1, 1, 2]), size=4)  # shape: (4,)
y = ops.unique(keras.Input((3,)))  # shape: (None,)
rows = ops.ones((5, 3))  # shape: (5, 3)
primal, tangent = ops.jvp(lambda x: ops.sum(x * x, axis=0), (rows,), (rows,))  # shape: (3,)
primal, tangent, more = ops.jvp(lambda x: (ops.sum(x), ops.exp(x)), (rows,), (rows,), has_aux=True)  # shape: (5, 3)
