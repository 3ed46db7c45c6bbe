from keras import ops
import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.add(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.add(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.KerasTensor(())  # shape: ()
y = ops.add(x, z)  # shape: (2, 3)

x = ops.ones((2, 1, 4))  # shape: (2, 1, 4)
z = np.random.rand(3, 1)  # shape: (3, 1)
y = ops.add(x, z)  # shape: (2, 3, 4)

x = keras.Input((1,))  # shape: (None, 1)
z = keras.Input(())  # shape: (None,)
y = ops.add(x, z)  # shape: (None, None)

x = keras.Input(batch_shape=(3, None))  # shape: (3, None)
z = keras.Input(batch_shape=(3, 2))  # shape: (3, 2)
y = ops.add(x, z)  # shape: (3, 2)

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = keras.ops.ones((2, 3))  # shape: (2, 3)
y = keras.ops.add(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.subtract(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 1, 4))  # shape: (2, 1, 4)
z = keras.Input(batch_shape=(3, 1))  # shape: (3, 1)
y = keras.ops.subtract(x, z)  # shape: (2, 3, 4)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.multiply(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.divide(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = ops.ones(())  # shape: ()
y = ops.divide(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.true_divide(x, z)  # shape: (2, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.floor_divide(x, z)  # shape: (None, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.mod(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.power(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.maximum(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.minimum(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.arctan2(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = keras.ops.hypot(x, z)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.logaddexp(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.heaviside(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
z = keras.Input(batch_shape=(3,), dtype='int32')  # shape: (3,)
y = keras.ops.gcd(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
z = keras.Input(batch_shape=(3,), dtype='int32')  # shape: (3,)
y = keras.ops.lcm(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
y = keras.ops.bitwise_and(x, z)  # shape: (2, 3)

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = np.zeros((3,), dtype='int32')  # shape: (3,)
y = ops.bitwise_or(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
z = keras.KerasTensor((), dtype='int32')  # shape: ()
y = ops.left_shift(x, z)  # shape: (2, 3)

x = np.ones((1000, 2, 2, 2), dtype='float32')  # shape: (1000, 2, 2, 2)
x2 = np.full((2,), 0.5, dtype='float32')  # shape: (2,)
y = ops.divide(x, x2)  # shape: (1000, 2, 2, 2)

x = np.ones((), dtype='float32')  # shape: ()
x2 = np.ones((), dtype='float32')  # shape: ()
y = ops.multiply(x, x2)  # shape: ()

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
x2 = np.array([[4, 5, 6], [3, 2, 1]])  # shape: (2, 3)
y = ops.add(x, x2)  # shape: (2, 3)

x = np.random.rand(9)  # shape: (9,)
x2 = np.random.rand(9)  # shape: (9,)
y = ops.arctan2(x, x2)  # shape: (9,)

x = np.array([[3, 4], [7, 8]], dtype='int8')  # shape: (2, 2)
x2 = np.random.rand(2, 2)  # shape: (2, 2)
y = ops.arctan2(x, x2)  # shape: (2, 2)

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
x2 = np.array([[[1, 2, 3], [3, 2, 1]]])  # shape: (1, 2, 3)
y = ops.divide(x, x2)  # shape: (1, 2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = ops.ones((2, 1))  # shape: (2, 1)
y = ops.add(x, z)  # shape: (2, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((1,))  # shape: (None, 1)
y = keras.ops.add(x, z)  # shape: (None, 3)

x = np.ones((4, 1), dtype='float32')  # shape: (4, 1)
z = ops.ones((1, 5))  # shape: (1, 5)
y = ops.add(x, z)  # shape: (4, 5)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.KerasTensor(())  # shape: ()
y = keras.ops.subtract(x, z)  # shape: (2, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.subtract(x, z)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input(batch_shape=(1, 3))  # shape: (1, 3)
y = keras.ops.subtract(x, z)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((1,))  # shape: (None, 1)
y = keras.ops.subtract(x, z)  # shape: (None, 3)
