from dataclasses import dataclass

FEATURES = 10
HIDDEN = (64,)


@dataclass
class Training:
    batch_size: int = 32
    classes: int = 2
