"""Index arrays beside integers, which PyTorch takes first."""
import numpy as np
import torch
x = torch.ones(8, 4, 8, 8)  # shape: (8, 4, 8, 8)
t = torch.zeros((2, 2), dtype=torch.long)  # shape: (2, 2)
a = x[2, :, t, None]  # shape: (4, 2, 2, 1, 8)
b = x[t, :, 2]  # shape: (2, 2, 4, 8)
c = x[:, 2, :, t]  # shape: (8, 8, 2, 2)
d = x[t, 2, t]  # shape: (2, 2, 8)
e = x[2, ..., t]  # shape: (4, 8, 2, 2)
f = x[t, :, t]  # shape: (2, 2, 4, 8)
g = torch.ones(3).to(torch.ones(1).double())  # shape: (3,)
h = x[t, 2, :, t]  # shape: (2, 2, 8)
different = torch.zeros(2 if torch.ones(5, 2) != np.ones((2, 3)) else 3)  # shape: (2,)
