import torch
from torch import nn

conv = nn.Conv2d(6, 8, 3, groups=4)  # error[invalid-argument]
