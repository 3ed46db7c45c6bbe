"""Configurations that inherit, are replaced and computed after __init__."""
from dataclasses import InitVar, asdict, dataclass, field, replace

import numpy as np
from keras import layers


@dataclass
class Base:
    units: int = 8
    rate: float = 0.5


@dataclass(kw_only=True)
class Encoder(Base):
    heads: int = 2
    scale: InitVar[int] = 3
    width: int = field(init=False)

    def __post_init__(self, scale):
        self.width = self.units * scale


config = Encoder(units=10, heads=5)
wide = replace(config, units=20, scale=2)
data = np.zeros((6, 4))  # shape: (6, 4)
x = layers.Dense(config.width)(data)  # shape: (6, 30)
y = layers.Dense(wide.width)(data)  # shape: (6, 40)
z = layers.Dense(asdict(config)["heads"])(data)  # shape: (6, 5)
