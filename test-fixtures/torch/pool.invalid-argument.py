import torch
from torch import nn

y = nn.MaxPool2d(2, padding=2)(torch.randn(1, 3, 8, 8))  # error[invalid-argument]
