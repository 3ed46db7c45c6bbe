import torch
from torch import nn

scores = torch.randn(8, 1)
loss = nn.BCEWithLogitsLoss()(scores, torch.rand(8))  # error[label-mismatch]
