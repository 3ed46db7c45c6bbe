import torch

y = torch.mm(torch.randn(2, 3), torch.randn(4, 5))  # error[matmul-mismatch]
