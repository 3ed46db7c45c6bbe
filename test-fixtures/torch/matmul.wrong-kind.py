import torch

y = torch.matmul(torch.randn(2, 3), torch.ones(3, 2, dtype=torch.long))  # error[wrong-kind]
