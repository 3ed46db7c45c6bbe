import torch

x = torch.arange(3)
x *= 0.5  # error[wrong-kind]
