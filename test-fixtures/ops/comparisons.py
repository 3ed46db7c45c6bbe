from keras import ops
import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.equal(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 1))  # shape: (2, 1)
y = keras.ops.equal(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones(())  # shape: ()
y = keras.ops.equal(x, z)  # shape: (2, 3)

x = keras.ops.ones((2, 1, 4))  # shape: (2, 1, 4)
z = np.random.rand(3, 1)  # shape: (3, 1)
y = keras.ops.equal(x, z)  # shape: (2, 3, 4)

x = keras.Input(batch_shape=(3, None))  # shape: (3, None)
z = keras.Input(batch_shape=(3, 2))  # shape: (3, 2)
y = keras.ops.equal(x, z)  # shape: (3, 2)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(3,))  # shape: (3,)
y = ops.not_equal(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.KerasTensor(())  # shape: ()
y = ops.not_equal(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.less(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = ops.ones(())  # shape: ()
y = ops.less_equal(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.greater(x, z)  # shape: (2, 3)

x = keras.Input((5, 3))  # shape: (None, 5, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.greater(x, z)  # shape: (None, 5, 3)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3), dtype='float32')  # shape: (2, 3)
y = ops.greater(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.greater_equal(x, z)  # shape: (2, 3)

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = ops.ones((2, 3))  # shape: (2, 3)
y = ops.greater_equal(x, z)  # shape: (2, 3)

x = np.ones((2, 3), dtype=bool)  # shape: (2, 3)
z = np.ones((2, 3), dtype=bool)  # shape: (2, 3)
y = ops.logical_and(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(3, None), dtype='bool')  # shape: (3, None)
z = keras.Input(batch_shape=(3, 2), dtype='bool')  # shape: (3, 2)
y = ops.logical_and(x, z)  # shape: (3, 2)

x = np.ones((2, 3), dtype=bool)  # shape: (2, 3)
z = np.ones((2, 3), dtype=bool)  # shape: (2, 3)
y = ops.logical_or(x, z)  # shape: (2, 3)

x = np.ones((2, 3), dtype=bool)  # shape: (2, 3)
z = np.ones((3,), dtype=bool)  # shape: (3,)
y = ops.logical_xor(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.isclose(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2,))  # shape: (2,)
y = ops.allclose(x, z)  # shape: ()

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.where(x > 0, x, z)  # shape: (2, 3)

x = keras.Input((6,))  # shape: (None, 6)
y = ops.isin(x, [1, 2])  # shape: (None, 6)

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.isin(x, [1, 2])  # shape: (7,)

x = keras.Input(batch_shape=(2, None, 1))  # shape: (2, None, 1)
x2 = keras.Input((1,))  # shape: (None, 1)
x3 = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.where(x, x2, x3)  # shape: (2, None, 3)

x = np.ones((1,), dtype='float32')  # shape: (1,)
x2 = np.ones((1,), dtype='float32')  # shape: (1,)
y = ops.allclose(x, x2, atol=1e-08, rtol=0.1)  # shape: ()

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
x2 = np.array([[4, 5, 6], [3, 2, 1]])  # shape: (2, 3)
y = ops.greater(x, x2)  # shape: (2, 3)

x = np.array([[True, False], [True, True]])  # shape: (2, 2)
x2 = np.array([[False, False], [True, False]])  # shape: (2, 2)
y = ops.logical_and(x, x2)  # shape: (2, 2)

x = np.array([True, True, True, False, False, False])  # shape: (6,)
x2 = np.array([False, False, False, False, True, True])  # shape: (6,)
x3 = np.array([0, 1, 2, 3, 4, 5])  # shape: (6,)
x4 = np.array([0, 1, 4, 9, 16, 25])  # shape: (6,)
y = ops.select([x, x2], [x3, x4], 42)  # shape: (6,)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.equal(x, z)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input(batch_shape=(1, 3))  # shape: (1, 3)
y = keras.ops.equal(x, z)  # shape: (None, 3)
