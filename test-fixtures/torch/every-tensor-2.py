"""Functions and modules that random calls found to be exact: `torch.Tensor`, from `repeat_interleave` to `view_as`."""
import torch

x = torch.zeros((1, 2))  # shape: (1, 2)
y = x.repeat_interleave(3)  # shape: (6,)

x = torch.ones(size=(2,))  # shape: (2,)
y = x.roll(1)  # shape: (2,)

x = torch.randn(())  # shape: ()
y = x.round()  # shape: ()

x = torch.randn(())  # shape: ()
y = x.rsqrt()  # shape: ()

x = torch.rand((3,))  # shape: (3,)
i = torch.zeros((3,), dtype=torch.long)  # shape: (3,)
y = x.scatter(0, i, 1)  # shape: (3,)

x = torch.ones(size=(5, 6))  # shape: (5, 6)
y = x.select(-1, 0)  # shape: (5,)

x = torch.ones((8,)).long()  # shape: (8,)
y = torch.zeros(*x.shape)  # shape: (8,)

x = torch.ones(size=(1, 6))  # shape: (1, 6)
y = x.sigmoid()  # shape: (1, 6)

x = torch.ones((4,), dtype=torch.int32)  # shape: (4,)
y = x.sign()  # shape: (4,)

x = torch.zeros((3, 1, 5, 3))  # shape: (3, 1, 5, 3)
y = x.sin()  # shape: (3, 1, 5, 3)

x = torch.randn(3, 1)  # shape: (3, 1)
y, places = x.sort(0)  # shape: (3, 1)

x = torch.ones(()).long()  # shape: ()
y = x.sqrt()  # shape: ()

x = torch.ones(size=(6,))  # shape: (6,)
y = x.square()  # shape: (6,)

x = torch.rand((2,))  # shape: (2,)
o = 2
y = x.sub(o)  # shape: (2,)

x = torch.zeros((4,))  # shape: (4,)
o = 2
y = x.subtract(o)  # shape: (4,)

x = torch.rand((4,))  # shape: (4,)
y = x.tanh()  # shape: (4,)

x = torch.randn(2, 3)  # shape: (2, 3)
y = x.tile((0,))  # shape: (2, 0)

x = torch.ones((6,)).to(torch.int32)  # shape: (6,)

x = torch.randn(4)  # shape: (4,)
y, places = x.topk(4, 0)  # shape: (4,)

x = torch.randn(4, 8, 4)  # shape: (4, 8, 4)
o = 2
y = x.true_divide(o)  # shape: (4, 8, 4)

x = torch.zeros((5, 1, 4, 2), dtype=torch.long)  # shape: (5, 1, 4, 2)
y = x.trunc()  # shape: (5, 1, 4, 2)

x = torch.zeros((2, 1, 2))  # shape: (2, 1, 2)
a, b = x.unbind(-3)  # shape: (1, 2)

x = torch.randn(())  # shape: ()
y = x.var(dim=())  # shape: ()

x = torch.zeros((5, 5))  # shape: (5, 5)
y = x.view_as(torch.zeros((5, 5)))  # shape: (5, 5)
