import torch
from torch import nn

x = torch.randn(2, 7, 16)
y = nn.LayerNorm(7)(x)  # error[broadcast-mismatch]
