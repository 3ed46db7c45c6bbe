import torch
import torch.nn.functional as F

y = F.softmax(torch.randn(5), dim=1)  # error[axis-out-of-range]
