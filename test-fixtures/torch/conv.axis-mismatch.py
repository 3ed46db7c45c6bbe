import torch
from torch import nn

images = torch.randn(2, 28, 28, 3)
y = nn.Conv2d(3, 8, 3)(images)  # error[axis-mismatch]
