from keras import ops
import keras
import numpy as np

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.elu(x)  # shape: (2, 3)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.elu(x)  # shape: (None, 3, None)

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = ops.elu(x)  # shape: (5,)

x = keras.Input(batch_shape=(2, 3, 4))  # shape: (2, 3, 4)
y = ops.elu(x)  # shape: (2, 3, 4)

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.gelu(x)  # shape: (None, 3, None)

x = keras.Input(batch_shape=(5,))  # shape: (5,)
y = ops.gelu(x)  # shape: (5,)

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.gelu(x)  # shape: (2, 3, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.gelu(x)  # shape: (2, 3)

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = keras.ops.hard_sigmoid(x)  # shape: (2, 3)

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.hard_sigmoid(x)  # shape: ()

x = keras.Input((4,))  # shape: (None, 4)
y = ops.leaky_relu(x)  # shape: (None, 4)

x = ops.ones(())  # shape: ()
y = ops.leaky_relu(x)  # shape: ()

x = keras.Input((3, None))  # shape: (None, 3, None)
y = keras.ops.log_sigmoid(x)  # shape: (None, 3, None)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.relu(x)  # shape: (None, 4)

x = ops.zeros((2, 3), dtype='int32')  # shape: (2, 3)
y = ops.relu(x)  # shape: (2, 3)

x = ops.ones(())  # shape: ()
y = ops.relu6(x)  # shape: ()

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.selu(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = ops.sigmoid(x)  # shape: (None, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.silu(x)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.softmax(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.log_softmax(x)  # shape: (None, 4)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.softplus(x)  # shape: (None, 4)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.softsign(x)  # shape: (2, 3)

x = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.sparsemax(x)  # shape: (2, 3)

x = keras.Input((4,))  # shape: (None, 4)
y = keras.ops.glu(x)  # shape: (None, 2)

x = keras.Input(batch_shape=(6, 4))  # shape: (6, 4)
y = ops.softmax(x, axis=(0, 1))  # shape: (6, 4)

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = keras.ops.log_softmax(x, axis=None)  # shape: (6, 4)

x = keras.Input((2, 3))  # shape: (None, 2, 3)
y = ops.threshold(x, 0, 0)  # shape: (None, 2, 3)

x = np.full((5,), 0.5, dtype='float32')  # shape: (5,)
y = ops.elu(x)  # shape: (5,)

x = np.full((5,), 0.5, dtype='float32')  # shape: (5,)
y = ops.elu(x, alpha=0.5)  # shape: (5,)
