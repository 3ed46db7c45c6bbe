"""Losses: scores with their targets, and what is broadcast without a word."""
import torch
import torch.nn.functional as F
from torch import nn

scores = torch.randn(8, 5)  # shape: (8, 5)
ids = torch.randint(0, 5, (8,))  # shape: (8,)
one = nn.CrossEntropyLoss()(scores, ids)  # shape: ()
likely = nn.CrossEntropyLoss()(scores, torch.rand(8, 5))  # shape: ()
each = nn.CrossEntropyLoss(reduction="none")(scores, ids)  # shape: (8,)
pixels = F.cross_entropy(torch.randn(2, 5, 4, 4), torch.randint(0, 5, (2, 4, 4)), reduction="none")  # shape: (2, 4, 4)
sample = F.cross_entropy(scores[0], ids[0])  # shape: ()
negative = nn.NLLLoss()(F.log_softmax(scores, dim=1), ids)  # shape: ()
logits = torch.randn(8, 1)  # shape: (8, 1)
targets = torch.rand(8)  # shape: (8,)
binary = nn.BCEWithLogitsLoss()(logits, targets.unsqueeze(1))  # shape: ()
probable = nn.BCELoss()(torch.sigmoid(logits).squeeze(1), targets)  # shape: ()
squares = nn.MSELoss()(logits, targets)  # warning[silent-broadcast]
absolute = F.l1_loss(logits, targets)  # warning[silent-broadcast]
smooth = nn.SmoothL1Loss(reduction="none")(logits.squeeze(-1), targets)  # shape: (8,)
wide = nn.MSELoss()(targets.double(), targets.double())  # shape: ()
divergence = nn.KLDivLoss(reduction="batchmean")(F.log_softmax(scores, 1), F.softmax(scores, 1))  # shape: ()
many = nn.MultiLabelSoftMarginLoss(reduction="none")(scores, torch.ones(8, 5))  # shape: (8,)
more = nn.functional.multilabel_soft_margin_loss(torch.ones(8, 6), torch.ones(1, 8, 6), reduction="none")  # shape: (1, 6)
less = nn.functional.multilabel_soft_margin_loss(torch.ones(5), torch.ones(2, 5), reduction="none")  # shape: (5,)
margin = nn.MultiMarginLoss()(scores, ids)  # shape: ()
triplet = nn.TripletMarginLoss()(scores, scores, scores)  # shape: ()
