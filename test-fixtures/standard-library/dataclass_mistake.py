"""The configuration of another model is the mistake."""
from dataclasses import dataclass

import keras
from keras import layers


@dataclass(frozen=True)
class Sizes:
    embed: int
    heads: int = 4


query = keras.Input((10, 32))  # shape: (None, 10, 32)
mine = Sizes(32)
other = Sizes(embed=48)
projected = layers.Dense(other.embed)(query)  # shape: (None, 10, 48)
total = layers.Add()([query, projected])  # error[broadcast-mismatch]: 32 and 48 do not go together
