import torch
from torch import nn

scores = torch.randn(8)
loss = nn.BCEWithLogitsLoss()(scores, torch.randint(0, 2, (8,)))  # error[label-mismatch]
