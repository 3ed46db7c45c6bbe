import torch
from torch import nn

conv = nn.Conv2d(6, 8, 3, stride=2, padding="same")  # error[invalid-argument]
