"""What layers, losses, metrics and Keras tensors have, and what their methods give."""
import keras
import numpy as np
from keras import layers, ops

x = keras.Input((6, 4), name="rows")  # shape: (None, 6, 4)
rows = np.ones((2, 4), dtype="float32")  # shape: (2, 4)
y = x.reshape((-1, 24))  # shape: (None, 24)
y = keras.Input((1, 4)).squeeze(1)  # shape: (None, 4)
y = np.zeros((x.ndim, 2), dtype=x.dtype)  # shape: (3, 2)
y = np.zeros(x.shape[1:])  # shape: (6, 4)
y = np.zeros((2 + x.ragged, 3))  # shape: (2, 3)

layer = layers.Dense(3)
layer.build((None, 4))
w = layer.weights[0]  # shape: (4, 3)
w = layer.variables[1]  # shape: (3,)
w = layer.trainable_weights[0]  # shape: (4, 3)
w = layer.trainable_variables[1]  # shape: (3,)
w = layer.get_weights()[0]  # shape: (4, 3)
y = layer.call(ops.ones((2, 4)))  # shape: (2, 3)
y = np.zeros(layer.compute_output_shape((5, 4)))  # shape: (5, 3)
y = layer.compute_output_spec(x)  # shape: (None, 6, 3)
y = layer.symbolic_call(x)  # shape: (None, 6, 3)
y = np.zeros((2,), dtype=layer.dtype)  # shape: (2,)
y = np.zeros((2,), dtype=layer.compute_dtype)  # shape: (2,)
own = keras.Layer()
w = own.add_weight(shape=(2, 3), name="extra")  # shape: (2, 3)
w = own.add_variable((5,), "zeros")  # shape: (5,)
dropping = layers.Dropout(0.5)
y = np.zeros((1 + len(dropping.weights),))  # shape: (1,)
w = own.add_weight(shape=(2,), dtype="int32", initializer="zeros", trainable=False)  # shape: (2,)
normalized = layers.BatchNormalization()
y = normalized(rows)  # shape: (2, 4)
w = normalized.non_trainable_weights[0]  # shape: (4,)
w = normalized.non_trainable_variables[1]  # shape: (4,)
y, state = normalized.stateless_call(normalized.trainable_variables, normalized.non_trainable_variables, rows)  # shape: (2, 4)

huber = keras.losses.Huber()
loss = huber.call(rows, rows)  # shape: (2,)
loss = keras.losses.Huber.from_config(huber.get_config())(rows, rows)  # shape: ()
y = np.zeros((2,), dtype=huber.dtype)  # shape: (2,)

metric = keras.metrics.MeanSquaredError()
metric.update_state(rows, rows)
v = metric.add_weight(shape=(3,), initializer="zeros", name="counts")  # shape: (3,)
v = metric.add_variable((2,), "zeros", name="more")  # shape: (2,) float32
v = metric.add_weight(name="seen", dtype="int32", initializer="zeros")  # shape: () int32
v = metric.add_variable((2,), "zeros", "float16")  # shape: (2,) float16
y = np.zeros((2,), dtype=metric.dtype)  # shape: (2,)
r = keras.metrics.Mean.from_config(keras.metrics.Mean().get_config())(rows)  # shape: ()
mean = keras.metrics.Mean()
v = mean.stateless_result(mean.variables)  # shape: ()
