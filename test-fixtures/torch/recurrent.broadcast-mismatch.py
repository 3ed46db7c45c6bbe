import torch
from torch import nn

x = torch.randn(5, 3, 10)
output, hidden = nn.GRU(10, 20, batch_first=True)(x, torch.zeros(1, 3, 20))  # error[broadcast-mismatch]
