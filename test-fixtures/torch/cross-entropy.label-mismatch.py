import torch
from torch import nn

scores = torch.randn(8, 5)
labels = torch.randint(0, 5, (8, 1))
loss = nn.CrossEntropyLoss()(scores, labels)  # error[label-mismatch]
