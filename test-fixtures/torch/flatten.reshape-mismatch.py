import torch

x = torch.randn(4, 8, 5, 5)
y = x.view(-1, 16 * 5 * 5 - 100)  # error[reshape-mismatch]
