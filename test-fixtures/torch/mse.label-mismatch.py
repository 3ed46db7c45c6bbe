import torch
from torch import nn

loss = nn.MSELoss()(torch.randn(8, 3), torch.randn(8, 2))  # error[label-mismatch]
