import torch
from torch import nn

y = nn.ReflectionPad2d(4)(torch.randn(1, 3, 4, 4))  # error[invalid-argument]
