import torch
from torch import nn

x = torch.randn(5, 3, 10)
output, hidden = nn.LSTM(8, 20)(x)  # error[axis-mismatch]
