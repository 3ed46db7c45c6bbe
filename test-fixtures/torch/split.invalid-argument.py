import torch

a, b = torch.split(torch.zeros(5, 2), [2, 2])  # error[invalid-argument]
