from keras import ops
import keras
import numpy as np

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.map(lambda t: t * 2, x)  # shape: (6, 4)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.map(lambda t: t * 2, x)  # shape: (None, 6)

x = keras.Input(batch_shape=(7,))  # shape: (7,)
y = ops.map(lambda t: t * 2, x)  # shape: (7,)

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.scan(lambda c, t: (c, t), 0.0, x)

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.map(lambda t: t * 2, x)  # shape: (2, 6, 3)

y = ops.while_loop(lambda i: i < 3, lambda i: (i + 1,), (0,))

y = ops.cond(True, lambda: np.ones((2,)), lambda: np.ones((2,)))  # shape: (2,)

y = ops.switch(1, [lambda t: t, lambda t: t * 2], np.ones((3,)))  # shape: (3,)

y = ops.cond(False, lambda: np.ones((2,)), lambda: np.ones((3,)))  # shape: (3,)

y = ops.fori_loop(0, 5, lambda i, v: v * 2, 1.0)  # shape: ()

y = ops.switch(0, [lambda: np.ones((2,)), lambda: np.zeros((2,))])  # shape: (2,)

y = ops.while_loop(lambda i: i < 3, lambda i: (i + 1,), (0,), maximum_iterations=2)

y = ops.cond(True, lambda: (np.ones(2), np.ones(3)), lambda: (np.ones(2), np.ones(3)))

y = ops.while_loop(lambda i, a: i < 3, lambda i, a: (i + 1, a * 2), (0, np.ones((2, 2))))
