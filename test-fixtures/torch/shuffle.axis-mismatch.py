import torch
from torch import nn

y = nn.PixelShuffle(2)(torch.randn(1, 3, 4, 4))  # error[axis-mismatch]
