import torch
from torch import nn

norm = nn.GroupNorm(3, 8)  # error[invalid-argument]
