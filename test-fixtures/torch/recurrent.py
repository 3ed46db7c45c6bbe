"""Recurrent modules: outputs, states, directions, projections, cells."""
import torch
from torch import nn

steps = torch.randn(5, 3, 10)  # shape: (5, 3, 10)
output, hidden = nn.GRU(10, 20, num_layers=2)(steps)  # shape: (2, 3, 20)
first, (h, c) = nn.LSTM(10, 20, batch_first=True, bidirectional=True)(steps)  # shape: (2, 5, 20)
projected, (small, whole) = nn.LSTM(10, 20, proj_size=6)(steps)  # shape: (1, 3, 20)
unbatched, state = nn.RNN(10, 4)(steps[:, 0])  # shape: (1, 4)
again, last = nn.GRU(10, 20)(steps, torch.zeros(1, 3, 20))  # shape: (1, 3, 20)
cell = nn.GRUCell(10, 8)(steps[0])  # shape: (3, 8)
short, long = nn.LSTMCell(10, 8)(steps[0])  # shape: (3, 8)
