import torch

y = torch.arange(5).mean()  # error[wrong-kind]
