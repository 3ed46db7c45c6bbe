"""PyTorch functions as NumPy users call them: `axis`, `keepdims`, one condition, positional settings."""

import torch

x = torch.ones(4, 5, 6)  # shape: (4, 5, 6)
grown = torch.unsqueeze(x, axis=-1)  # shape: (4, 5, 6, 1)
best = torch.max(x, axis=-1)[0]  # shape: (4, 5)
mean = torch.mean(x, axis=1, keepdims=True)  # shape: (4, 1, 6)
length = torch.norm(x, 2, 1)  # shape: (4, 6)
spread = torch.norm(x, p=2, dim=-1, keepdim=True)  # shape: (4, 5, 1)
tiled = torch.tile(x, dims=(2, 1, 1))  # shape: (8, 5, 6)
flat = torch.reshape(x, shape=(4, -1))  # shape: (4, 30)
turned = torch.permute(x, dims=(2, 0, 1))  # shape: (6, 4, 5)
where = torch.stack(torch.where(x > 0), dim=0)
corners = torch.diagonal(x, 0, 1, 2)

totals = torch.zeros(4, 3)  # shape: (4, 3)
places = torch.tensor([[0, 1], [1, 2], [2, 0], [0, 0]])  # shape: (4, 2)
totals.scatter_add_(1, places, torch.ones(4, 2))
last = totals.sum(dim=1)  # shape: (4,)
