import torch
from torch import nn

x = torch.rand(2, 3)
y = nn.Embedding(10, 4)(x)  # error[wrong-kind]
