import keras
from keras import layers

plan = [8, 16, 32]
plan[1:2] = [12, 14]
plan[:0] = [4]
plan[::4] = [5, 33]
x = keras.Input((3,))  # shape: (None, 3)
outputs = []
for units in plan:
    x = layers.Dense(units)(x)
    outputs.append(x)
first, *_, last = outputs  # shape: (None, 33)
outputs[1:-1] = [layers.Concatenate()(outputs[1:-1])]
middle = outputs[1]  # shape: (None, 34)
everything = layers.Concatenate()(outputs)  # shape: (None, 72)
