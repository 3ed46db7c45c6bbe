import torch
from torch import nn

x = torch.arange(12).reshape(3, 4)
y = nn.Linear(4, 2)(x)  # error[wrong-kind]
