from keras import ops
import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.binary_crossentropy(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.binary_crossentropy(x, z)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.categorical_crossentropy(x, z)  # shape: (2,)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.categorical_crossentropy(x, z, axis=1)  # shape: (2,)

x = keras.Input(batch_shape=(2,), dtype='int32')  # shape: (2,)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.sparse_categorical_crossentropy(x, z)  # shape: (2,)

x = keras.Input(batch_shape=(2,), dtype='int32')  # shape: (2,)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.sparse_categorical_crossentropy(x, z, from_logits=True)  # shape: (2,)

x = keras.ops.ones((2, 5, 3))  # shape: (2, 5, 3)
z = keras.random.uniform((2, 5, 3))  # shape: (2, 5, 3)
y = keras.ops.binary_crossentropy(x, z)  # shape: (2, 5, 3)

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
z = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
y = keras.ops.binary_crossentropy(x, z)  # shape: (2, 5, 3)

x = ops.zeros((2, 5), dtype='int32')  # shape: (2, 5)
z = keras.random.uniform((2, 5, 3))  # shape: (2, 5, 3)
y = ops.sparse_categorical_crossentropy(x, z)  # shape: (2, 5)

x = ops.zeros((), dtype='int32')  # shape: ()
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.sparse_categorical_crossentropy(x, z)  # shape: ()

x = keras.KerasTensor((), dtype='int32')  # shape: ()
z = keras.Input(batch_shape=(3,))  # shape: (3,)
y = keras.ops.sparse_categorical_crossentropy(x, z)  # shape: ()

x = keras.ops.ones((3,))  # shape: (3,)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = keras.ops.binary_crossentropy(x, z)  # shape: (3,)

x = keras.Input(batch_shape=(2, 4), dtype='int32')  # shape: (2, 4)
z = keras.Input(batch_shape=(2, 10, 5))  # shape: (2, 10, 5)
w = keras.Input(batch_shape=(2,), dtype='int32')  # shape: (2,)
v = keras.Input(batch_shape=(2,), dtype='int32')  # shape: (2,)
y = ops.ctc_loss(x, z, w, v)  # shape: (2,)

x = np.random.rand(4, 1)  # shape: (4, 1)
x2 = np.random.rand(4, 1)  # shape: (4, 1)
y = ops.binary_crossentropy(x, x2, from_logits=False)  # shape: (4, 1)

x = np.array([[1, 2, 1], [1, 2, 2]])  # shape: (2, 3)
x2 = np.random.rand(2, 3, 3)  # shape: (2, 3, 3)
x3 = np.array([3, 2])  # shape: (2,)
x4 = np.array([3, 2])  # shape: (2,)
y = ops.ctc_loss(x, x2, x3, x4)  # shape: (2,)

x = keras.Input(batch_shape=(2, 1), dtype='int32')  # shape: (2, 1)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.sparse_categorical_crossentropy(x, z)  # shape: (2,)

x = keras.Input(batch_shape=(2, 1), dtype='int32')  # shape: (2, 1)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.sparse_categorical_crossentropy(x, z, from_logits=True)  # shape: (2,)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.binary_crossentropy(x, z)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.categorical_crossentropy(x, z)  # shape: (None,)

x = keras.Input((), dtype='int32')  # shape: (None,)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.sparse_categorical_crossentropy(x, z)  # shape: (None,)

x = keras.Input((), dtype='int32')  # shape: (None,)
z = keras.Input((3,))  # shape: (None, 3)
y = ops.sparse_categorical_crossentropy(x, z, from_logits=True)  # shape: (None,)

x = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
z = keras.Input(batch_shape=(2, 5, 3))  # shape: (2, 5, 3)
y = ops.categorical_crossentropy(x, z)  # shape: (2, 5)

x = ops.zeros((2, 5), dtype='int32')  # shape: (2, 5)
z = keras.random.uniform((2, 5, 3))  # shape: (2, 5, 3)
y = ops.sparse_categorical_crossentropy(x, z, from_logits=True)  # shape: (2, 5)

x = ops.zeros((2, 5, 1), dtype='int32')  # shape: (2, 5, 1)
z = keras.random.uniform((2, 5, 3))  # shape: (2, 5, 3)
y = ops.sparse_categorical_crossentropy(x, z)  # shape: (2, 5)
