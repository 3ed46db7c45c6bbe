import torch
from torch import nn

x = torch.randn(2, 5, 12)
y = nn.TransformerEncoderLayer(16, 4)(x)  # error[axis-mismatch]
