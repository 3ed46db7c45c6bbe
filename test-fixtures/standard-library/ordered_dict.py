"""Heads of a model in an ordered dict; groups in a defaultdict."""
from collections import OrderedDict, defaultdict

import keras
from keras import layers

heads = OrderedDict()
heads["age"] = layers.Dense(1)
heads["city"] = layers.Dense(50)
heads.move_to_end("age")

columns = [("age", 1), ("income", 1), ("text", 16), ("title", 16)]
groups = defaultdict(list)
for name, width in columns:
    groups[width].append(name)

total = sum(width for _, width in columns)
inputs = keras.Input((total,))  # shape: (None, 34)
outputs = {name: head(inputs) for name, head in heads.items()}
first = outputs[next(iter(heads))]  # shape: (None, 50)
last = list(outputs.values())[-1]  # shape: (None, 1)
counted = layers.Dense(len(groups[16]) * len(groups))(inputs)  # shape: (None, 4)
