import torch
from torch import nn

query, key = torch.randn(2, 5, 16), torch.randn(2, 7, 16)
y, scores = nn.MultiheadAttention(16, 4)(query, key, key)  # error[broadcast-mismatch]
