import torch
from torch import nn

x = torch.randn(2, 8, 5, 5)
y = nn.BatchNorm2d(5)(x)  # error[axis-mismatch]
