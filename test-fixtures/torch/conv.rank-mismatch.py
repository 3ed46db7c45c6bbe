import torch
from torch import nn

images = torch.randn(28, 28)
y = nn.Conv2d(1, 8, 3)(images)  # error[rank-mismatch]
