import torch
from torch import nn

images = torch.randn(2, 3, 4, 4)
y = nn.Conv2d(3, 8, 5)(images)  # error[output-too-small]
