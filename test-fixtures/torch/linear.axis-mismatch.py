import torch
from torch import nn

x = torch.randn(32, 3, 8, 8)
model = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(64, 10))
y = model(x)  # error[axis-mismatch]
