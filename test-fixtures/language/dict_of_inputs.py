import keras
from keras import layers

columns = {"age": 1, "income": 1, "history": 12}
inputs = {name: keras.Input((size,), name=name) for name, size in columns.items()}
encoded = []
for index, (name, tensor) in enumerate(inputs.items(), start=1):
    units = index * 4 if name != "history" else 32
    encoded.append(layers.Dense(units)(tensor))
age, *_, history = encoded  # shape: (None, 32)
joined = layers.Concatenate()(encoded)  # shape: (None, 44)
score = layers.Dense(1)(joined)  # shape: (None, 1)
model = keras.Model(inputs, score)
result = model({name: keras.ops.zeros((3, size)) for name, size in columns.items()})  # shape: (3, 1)
