import torch
from torch import nn

attention = nn.MultiheadAttention(10, 4)  # error[invalid-argument]
