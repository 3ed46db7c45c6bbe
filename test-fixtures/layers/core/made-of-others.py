"""Layers that are seldom written, and layers made of their configurations."""
import keras
import numpy as np
from keras import layers

x = keras.Input((5, 3))  # shape: (None, 5, 3)
features = keras.Input((3,))  # shape: (None, 3)
y = layers.average([x, x])  # shape: (None, 5, 3)
y = layers.average([np.ones((2, 3), dtype="float32"), np.ones((2, 3), dtype="float32")])  # shape: (2, 3)
y, states = layers.SimpleRNNCell(4)(features, keras.Input((4,)))  # shape: (None, 4)
y, states = layers.SimpleRNNCell(4)(np.ones((2, 3), dtype="float32"), np.zeros((2, 4), dtype="float32"))  # shape: (2, 4)
stacked = layers.StackedRNNCells([layers.SimpleRNNCell(4), layers.LSTMCell(6)])
y, states = stacked(features, [[keras.Input((4,))], [keras.Input((6,)), keras.Input((6,))]])  # shape: (None, 6)
y = layers.RNN(stacked)(x)  # shape: (None, 6)
y = layers.InputLayer((3,)).output  # shape: (None, 3)
y = layers.InputLayer(batch_shape=(2, 3), dtype="int32").output  # shape: (2, 3)
dense = layers.Dense(7, name="head")
y = layers.deserialize(layers.serialize(dense))(features)  # shape: (None, 7)
y = layers.deserialize({"class_name": "Dense", "module": "keras.layers", "config": {"units": 9}, "registered_name": None})(features)  # shape: (None, 9)
y = layers.Dense.from_config(dense.get_config())(features)  # shape: (None, 7)
tied = layers.ReversibleEmbedding(10, 4, reverse_dtype="float64")
y = tied(np.ones((2, 4), dtype="float32"), reverse=True)  # shape: (2, 10)
y = tied(keras.Input((4,)), reverse=True)  # shape: (None, 10)
y = layers.ReversibleEmbedding(10, 4)(np.ones((2, 4), dtype="int32"), reverse=True)  # shape: (2, 10)
y = keras.ops.convert_to_tensor(np.array(["a", "b"]))  # shape: (2,)
