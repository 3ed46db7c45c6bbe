"""Nested structures."""
import keras
import numpy as np
from keras import tree

a = np.ones((2, 3), dtype="float32")  # shape: (2, 3)
b = np.ones((4,), dtype="int32")  # shape: (4,)
nested = {"b": [b], "a": (a, None)}
first, second, third = tree.flatten(nested)  # shape: (4,)
pair = tree.flatten_with_path({"x": a})[0][1]  # shape: (2, 3)
y = keras.ops.zeros((int(tree.is_nested([a])), int(tree.is_nested(a)) + 2))  # shape: (1, 2)
y = tree.map_structure(lambda x: keras.ops.expand_dims(x, 0), {"a": a})["a"]  # shape: (1, 2, 3)
y, z = tree.map_structure(lambda x, y: keras.ops.matmul(x, y), (a, a), (a.T, a.T))  # shape: (2, 2)
y = tree.map_structure_up_to({"a": 0}, lambda x, shape: keras.ops.reshape(x, shape), {"a": a}, {"a": (3, 2)})["a"]  # shape: (3, 2)
y = tree.map_shape_structure(lambda shape: keras.ops.zeros(shape), {"a": (2, 3)})["a"]  # shape: (2, 3)
y = tree.pack_sequence_as({"p": 0, "q": [0]}, [a, b])["q"][0]  # shape: (4,)
y = tree.lists_to_tuples([a, [b]])[1][0]  # shape: (4,)
y = tree.traverse(lambda x: keras.ops.ones((7,)) if not isinstance(x, dict) else None, {"a": a})["a"]  # shape: (7,)
tree.assert_same_structure([a, (b, b)], [b, (a, a)])
tree.assert_same_paths({"a": a}, {"a": b})
