"""Functions and modules that random calls found to be exact: `torch.nn`, from `AdaptiveAvgPool1d` to `SELU`."""
from torch import nn
import torch

x = torch.zeros((4, 6))  # shape: (4, 6)
module = nn.AdaptiveAvgPool1d(7)
out = module(x)  # shape: (4, 7)

x = torch.rand((1, 1, 6))  # shape: (1, 1, 6)
module = nn.AdaptiveMaxPool1d(2)
out = module(x)  # shape: (1, 1, 2)

x = torch.zeros((2, 9, 8, 5))  # shape: (2, 9, 8, 5)
module = nn.AdaptiveMaxPool3d(3)
out = module(x)  # shape: (2, 3, 3, 3)

x = torch.rand(())  # shape: ()
module = nn.AlphaDropout()
out = module(x)  # shape: ()

x = torch.randn(2, 3)  # shape: (2, 3)
module = nn.AvgPool1d((1,))
out = module(x)  # shape: (2, 3)

x = torch.zeros((4, 3, 6, 5, 8))  # shape: (4, 3, 6, 5, 8)
module = nn.AvgPool3d(1)
out = module(x)  # shape: (4, 3, 6, 5, 8)

x = torch.randn(2, 3, 9, 5)  # shape: (2, 3, 9, 5)
module = nn.BatchNorm2d(3)
out = module(x)  # shape: (2, 3, 9, 5)

x = torch.randn(3, 6, 9, 9, 3)  # shape: (3, 6, 9, 9, 3)
module = nn.BatchNorm3d(6)
out = module(x)  # shape: (3, 6, 9, 9, 3)

x = torch.rand((4, 1))  # shape: (4, 1)
module = nn.CELU()
out = module(x)  # shape: (4, 1)

x = torch.randn(1, 3, 3, 8)  # shape: (1, 3, 3, 8)
module = nn.ChannelShuffle(3)
out = module(x)  # shape: (1, 3, 3, 8)

x = torch.zeros((6, 3, 3, 9))  # shape: (6, 3, 3, 9)
module = nn.CircularPad2d(2)
out = module(x)  # shape: (6, 3, 7, 13)

x = torch.randn(3, 4, 8)  # shape: (3, 4, 8)
module = nn.ConstantPad1d(1, 0.5)
out = module(x)  # shape: (3, 4, 10)

x = torch.rand((6, 6, 9))  # shape: (6, 6, 9)
module = nn.ConstantPad2d(2, 0.5)
out = module(x)  # shape: (6, 10, 13)

x = torch.randn(6, 6, 8, 8)  # shape: (6, 6, 8, 8)
module = nn.ConstantPad3d(2, 0.5)
out = module(x)  # shape: (6, 10, 12, 12)

x = torch.zeros((6, 6, 6))  # shape: (6, 6, 6)
module = nn.ConvTranspose1d(6, 8, (3,))
out = module(x)  # shape: (6, 8, 8)

x = torch.ones(size=(2, 4, 8, 3, 8))  # shape: (2, 4, 8, 3, 8)
module = nn.ConvTranspose3d(4, 4, 2)
out = module(x)  # shape: (2, 4, 9, 4, 9)

x = torch.rand((5,))  # shape: (5,)
module = nn.Dropout(0.5)
out = module(x)  # shape: (5,)

x = torch.zeros((1, 8))  # shape: (1, 8)
module = nn.Dropout1d()
out = module(x)  # shape: (1, 8)

x = torch.randn(8, 5, 3)  # shape: (8, 5, 3)
module = nn.Dropout2d()
out = module(x)  # shape: (8, 5, 3)

x = torch.randn(4, 5)  # shape: (4, 5)
module = nn.Dropout3d()
out = module(x)  # shape: (4, 5)

x = torch.rand(())  # shape: ()
module = nn.ELU()
out = module(x)  # shape: ()

x = torch.zeros((2, 4))  # shape: (2, 4)
module = nn.FeatureAlphaDropout()
out = module(x)  # shape: (2, 4)

x = torch.rand((2,))  # shape: (2,)
module = nn.GELU()
out = module(x)  # shape: (2,)

x = torch.rand(())  # shape: ()
module = nn.Hardshrink()
out = module(x)  # shape: ()

x = torch.randn(1, 4)  # shape: (1, 4)
module = nn.Hardsigmoid()
out = module(x)  # shape: (1, 4)

x = torch.randn(6, 6)  # shape: (6, 6)
module = nn.Hardswish()
out = module(x)  # shape: (6, 6)

x = torch.rand((8, 5))  # shape: (8, 5)
module = nn.Hardtanh()
out = module(x)  # shape: (8, 5)

scores = torch.zeros(())  # shape: ()
labels = torch.randn(1)  # shape: (1,)
criterion = nn.HingeEmbeddingLoss()
loss = criterion(scores, labels)  # shape: ()

scores = torch.rand((3,))  # shape: (3,)
labels = torch.randn(3)  # shape: (3,)
criterion = nn.HuberLoss()
loss = criterion(scores, labels)  # shape: ()

x = torch.rand(())  # shape: ()
module = nn.Identity()
out = module(x)  # shape: ()

x = torch.rand((2, 6))  # shape: (2, 6)
module = nn.InstanceNorm1d(6)
out = module(x)  # shape: (2, 6)

x = torch.randn(2, 4, 5, 5)  # shape: (2, 4, 5, 5)
module = nn.InstanceNorm3d(5)
out = module(x)  # shape: (2, 4, 5, 5)

scores = torch.randn(())  # shape: ()
labels = torch.rand(())  # shape: ()
criterion = nn.L1Loss()
loss = criterion(scores, labels)  # shape: ()

x = torch.rand((2, 2))  # shape: (2, 2)
module = nn.LazyBatchNorm1d()
out = module(x)  # shape: (2, 2)

x = torch.zeros((1, 3, 6, 3))  # shape: (1, 3, 6, 3)
module = nn.LazyBatchNorm2d(eps=1e-3)
out = module(x)  # shape: (1, 3, 6, 3)

x = torch.randn(6, 3, 8, 8, 6)  # shape: (6, 3, 8, 8, 6)
module = nn.LazyBatchNorm3d()
out = module(x)  # shape: (6, 3, 8, 8, 6)

x = torch.ones(size=(1, 6, 3))  # shape: (1, 6, 3)
module = nn.LazyConv1d(4, 2, dilation=1)
out = module(x)  # shape: (1, 4, 2)

x = torch.randn(6, 4, 3, 5, 9)  # shape: (6, 4, 3, 5, 9)
module = nn.LazyConv3d(4, 3, stride=1)
out = module(x)  # shape: (6, 4, 1, 3, 7)

x = torch.rand((3, 6, 1))  # shape: (3, 6, 1)
module = nn.LocalResponseNorm(2)
out = module(x)  # shape: (3, 6, 1)

x = torch.zeros((3,))  # shape: (3,)
module = nn.LogSigmoid()
out = module(x)  # shape: (3,)

x = torch.randn(1)  # shape: (1,)
module = nn.LogSoftmax(-1)
out = module(x)  # shape: (1,)

x = torch.randn(1, 1, 9)  # shape: (1, 1, 9)
module = nn.LPPool1d(2, 4)
out = module(x)  # shape: (1, 1, 2)

x = torch.randn(2, 1, 6)  # shape: (2, 1, 6)
module = nn.MaxPool1d(4)
out = module(x)  # shape: (2, 1, 1)

x = torch.zeros((2, 3, 3, 9, 5))  # shape: (2, 3, 3, 9, 5)
module = nn.MaxPool3d(2, dilation=1)
out = module(x)  # shape: (2, 3, 1, 4, 2)

x = torch.rand(())  # shape: ()
module = nn.Mish()
out = module(x)  # shape: ()

scores = torch.randn(())  # shape: ()
labels = torch.rand(())  # shape: ()
criterion = nn.PoissonNLLLoss()
loss = criterion(scores, labels)  # shape: ()

x = torch.randn(1, 3, 8)  # shape: (1, 3, 8)
module = nn.ReflectionPad1d(1)
out = module(x)  # shape: (1, 3, 10)

x = torch.rand((1, 9, 8, 5))  # shape: (1, 9, 8, 5)
module = nn.ReflectionPad3d(-1)
out = module(x)  # shape: (1, 7, 6, 3)

x = torch.randn(5)  # shape: (5,)
module = nn.ReLU()
out = module(x)  # shape: (5,)

x = torch.zeros((6,))  # shape: (6,)
module = nn.ReLU6()
out = module(x)  # shape: (6,)

x = torch.rand((6, 6))  # shape: (6, 6)
module = nn.ReplicationPad1d(1)
out = module(x)  # shape: (6, 8)

x = torch.randn(2, 4, 5)  # shape: (2, 4, 5)
module = nn.ReplicationPad2d(2)
out = module(x)  # shape: (2, 8, 9)

x = torch.randn(3, 9, 4, 9)  # shape: (3, 9, 4, 9)
module = nn.ReplicationPad3d(2)
out = module(x)  # shape: (3, 13, 8, 13)

x = torch.randn(4, 4)  # shape: (4, 4)
module = nn.RNNCell(4, 2)
out = module(x)  # shape: (4, 2)

x = torch.rand((3,))  # shape: (3,)
module = nn.RReLU()
out = module(x)  # shape: (3,)

x = torch.rand(())  # shape: ()
module = nn.SELU()
out = module(x)  # shape: ()
