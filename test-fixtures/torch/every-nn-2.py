"""Functions and modules that random calls found to be exact: `torch.nn`, from `SiLU` to `ZeroPad3d`."""
from torch import nn
import torch

x = torch.randn(1)  # shape: (1,)
module = nn.SiLU()
out = module(x)  # shape: (1,)

scores = torch.zeros((6,))  # shape: (6,)
labels = torch.rand((6,))  # shape: (6,)
criterion = nn.SoftMarginLoss()
loss = criterion(scores, labels)  # shape: ()

x = torch.randn(4, 4, 1)  # shape: (4, 4, 1)
module = nn.Softmax2d()
out = module(x)  # shape: (4, 4, 1)

x = torch.rand((3,))  # shape: (3,)
module = nn.Softmin(-1)
out = module(x)  # shape: (3,)

x = torch.rand(())  # shape: ()
module = nn.Softplus()
out = module(x)  # shape: ()

x = torch.rand((2,))  # shape: (2,)
module = nn.Softshrink()
out = module(x)  # shape: (2,)

x = torch.zeros((3,))  # shape: (3,)
module = nn.Softsign()
out = module(x)  # shape: (3,)

x = torch.rand(())  # shape: ()
module = nn.Tanh()
out = module(x)  # shape: ()

x = torch.randn(6, 2)  # shape: (6, 2)
module = nn.Tanhshrink()
out = module(x)  # shape: (6, 2)

x = torch.rand(())  # shape: ()
module = nn.Threshold(0.1, 20)
out = module(x)  # shape: ()

x = torch.rand((1, 1, 8))  # shape: (1, 1, 8)
y = torch.ones(size=(2, 1, 8))  # shape: (2, 1, 8)
module = nn.TransformerDecoderLayer(8, 4, dropout=0.0)
out = module(x, y)  # shape: (1, 1, 8)

x = torch.rand((2, 3, 4))  # shape: (2, 3, 4)
module = nn.TransformerEncoderLayer(4, 2, activation='relu')
out = module(x)  # shape: (2, 3, 4)

x = torch.rand((1, 3, 3, 8))  # shape: (1, 3, 3, 8)
module = nn.UpsamplingBilinear2d(size=4)
out = module(x)  # shape: (1, 3, 4, 4)

x = torch.randn(2, 4, 3, 3)  # shape: (2, 4, 3, 3)
module = nn.UpsamplingNearest2d(size=4)
out = module(x)  # shape: (2, 4, 4, 4)

x = torch.randn(6, 3, 8)  # shape: (6, 3, 8)
module = nn.ZeroPad1d(2)
out = module(x)  # shape: (6, 3, 12)

x = torch.rand((2, 4, 4, 3))  # shape: (2, 4, 4, 3)
module = nn.ZeroPad3d(2)
out = module(x)  # shape: (2, 8, 8, 7)
