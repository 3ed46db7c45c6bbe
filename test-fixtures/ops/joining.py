from keras import ops
import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.append(x, z)  # shape: (12,)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(3,))  # shape: (3,)
y = keras.ops.append(x, z)  # shape: (9,)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((2,))  # shape: (2,)
y = keras.ops.append(x, z)  # shape: (8,)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((4,), dtype='float32')  # shape: (4,)
y = keras.ops.append(x, z)  # shape: (10,)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.KerasTensor(())  # shape: ()
y = keras.ops.append(x, z)  # shape: (7,)

x = keras.Input(batch_shape=(2, 1, 4))  # shape: (2, 1, 4)
z = keras.Input(batch_shape=(3, 1))  # shape: (3, 1)
y = keras.ops.append(x, z)  # shape: (11,)

x = keras.ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
z = keras.ops.ones((2, 3))  # shape: (2, 3)
y = keras.ops.append(x, z)  # shape: (12,)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.concatenate([x, z])  # shape: (4, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.concatenate([x, z], axis=0)  # shape: (4, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.stack([x, z], axis=1)  # shape: (2, 2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.vstack([x, z])  # shape: (4, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.hstack([x, z])  # shape: (2, 6)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.dstack([x, z])  # shape: (2, 3, 2)

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.meshgrid(x, z)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(5, 3))  # shape: (5, 3)
y = ops.meshgrid(x, z, indexing='ij')

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.stack([x, z], axis=0)  # shape: (2, None, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.meshgrid(x, z)

x = keras.random.uniform((4,))  # shape: (4,)
z = np.random.rand(5)  # shape: (5,)
y = ops.concatenate([x, z], axis=0)  # shape: (9,)

x = ops.ones(())  # shape: ()
z = ops.ones(())  # shape: ()
y = ops.stack([x, z])  # shape: (2,)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
z = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.concatenate([x, z], axis=0)  # shape: (4, 3, 4)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
z = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.stack([x, z])  # shape: (2, 2, 3, 4)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
z = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.stack([x, z], axis=3)  # shape: (2, 3, 4, 2)

x = np.full((16, 16, 3), 0.5, dtype='float32')  # shape: (16, 16, 3)
x2 = np.full((16, 16, 3), 0.5, dtype='float32')  # shape: (16, 16, 3)
y = ops.stack([x, x2])  # shape: (2, 16, 16, 3)

x = keras.Input((3,))  # shape: (None, 3)
x2 = keras.Input(batch_shape=(2, None))  # shape: (2, None)
y = ops.append(x, x2)  # shape: (None,)

x = np.array([[1, 2, 3], [3, 2, 1]])  # shape: (2, 3)
x2 = np.array([[4, 5, 6], [3, 2, 1]])  # shape: (2, 3)
y = ops.append(x, x2)  # shape: (12,)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input(batch_shape=(1, 3))  # shape: (1, 3)
y = keras.ops.append(x, z)  # shape: (None,)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((1,))  # shape: (None, 1)
y = keras.ops.append(x, z)  # shape: (None,)

x = keras.Input((5, 3))  # shape: (None, 5, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.append(x, z)  # shape: (None,)

x = keras.Input(batch_shape=(4, 1))  # shape: (4, 1)
z = keras.Input(batch_shape=(1, 5))  # shape: (1, 5)
y = keras.ops.append(x, z)  # shape: (9,)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 4))  # shape: (2, 4)
y = keras.ops.append(x, z)  # shape: (14,)
