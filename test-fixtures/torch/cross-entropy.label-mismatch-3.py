import torch
import torch.nn.functional as F

scores = torch.randn(8, 5)
labels = F.one_hot(torch.randint(0, 5, (8,)), 5)
loss = F.cross_entropy(scores, labels)  # error[label-mismatch]
