"""Layers found by names that are put together."""
import keras
from keras import layers

widths = {}
for stage in range(1, 4):
    widths["stage_%d" % stage] = 8 * stage
    widths[f"stage_{stage:02d}_out"] = 2**stage
widths["{}/{}".format("head", "logits")] = 11

inputs = keras.Input((6,))  # shape: (None, 6)
x = layers.Dense(widths["stage_2"])(inputs)  # shape: (None, 16)
x = layers.Dense(widths["stage_03_out"])(x)  # shape: (None, 8)
x = layers.Dense(widths["/".join(["head", "logits"])])(x)  # shape: (None, 11)

spec = "conv-12-relu, conv-24-tanh"
y = keras.Input((10, 10, 1))  # shape: (None, 10, 10, 1)
for part in spec.split(","):
    kind, filters, activation = part.strip().split("-")
    if kind.startswith("conv"):
        y = layers.Conv2D(int(filters), 3, activation=activation.lower())(y)
outputs = y  # shape: (None, 6, 6, 24)
