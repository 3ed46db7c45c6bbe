"""Functions and modules that random calls found to be exact: `torch.Tensor`, from `abs` to `remainder`."""
import numpy as np
import torch

x = torch.randn(3, 5, 8, 2)  # shape: (3, 5, 8, 2)
y = x.abs()  # shape: (3, 5, 8, 2)

x = torch.rand((8,))  # shape: (8,)
o = 1.5
y = x.add(o)  # shape: (8,)

x = torch.zeros((6, 2), dtype=torch.float64)  # shape: (6, 2)
y = x.all(-1)  # shape: (6,)

x = torch.zeros((8,))  # shape: (8,)
y = x.amax(dim=-1, keepdim=False)  # shape: ()

x = torch.rand((3,))  # shape: (3,)
y = x.amin()  # shape: ()

x = torch.randn(1, 3, 6, 3)  # shape: (1, 3, 6, 3)
y = x.angle()  # shape: (1, 3, 6, 3)

x = torch.zeros((3, 3, 4, 3))  # shape: (3, 3, 4, 3)
y = x.any(dim=-3)  # shape: (3, 4, 3)

x = torch.rand((5,))  # shape: (5,)
y = x.argmax(dim=0)  # shape: ()

x = torch.zeros((8,))  # shape: (8,)
y = x.argmin(-1)  # shape: ()

x = torch.ones(size=(5,))  # shape: (5,)
y = x.atan()  # shape: (5,)

x = torch.randn(6, 5, 6, 3)  # shape: (6, 5, 6, 3)
o = torch.zeros((6, 5, 6, 3), dtype=torch.float64)  # shape: (6, 5, 6, 3)
y = x.atan2(o)  # shape: (6, 5, 6, 3)

x = torch.ones((4, 5, 4, 6)).long()  # shape: (4, 5, 4, 6)
y = x.bitwise_not()  # shape: (4, 5, 4, 6)

x = torch.randn(4, 1, 4)  # shape: (4, 1, 4)
o = torch.randn(4, 4, 2)  # shape: (4, 4, 2)
y = x.bmm(o)  # shape: (4, 1, 2)

x = torch.ones(()).long()  # shape: ()
y = x.ceil()  # shape: ()

x = torch.randint(0, 2, (2,))  # shape: (2,)
a, b = x.chunk(2, 0)  # shape: (1,)

x = torch.rand((2,)).contiguous()  # shape: (2,)

x = torch.randn(3, 6, 8)  # shape: (3, 6, 8)
y = x.cumsum(2)  # shape: (3, 6, 8)

x = torch.ones(size=(8, 3, 8, 4))  # shape: (8, 3, 8, 4)
y = x.cpu().detach().numpy()  # shape: (8, 3, 8, 4)

x = torch.rand((2, 3, 3))  # shape: (2, 3, 3)
o = 2
y = x.div(o)  # shape: (2, 3, 3)

x = torch.zeros((4,))  # shape: (4,)
o = torch.randn(4)  # shape: (4,)
y = x.dot(o)  # shape: ()

x = torch.randn(3, 1, 5)  # shape: (3, 1, 5)
o = 2
y = x.eq(o)  # shape: (3, 1, 5)

x = torch.randn(())  # shape: ()
y = x.erf()  # shape: ()

x = torch.randn(4)  # shape: (4,)
y = x.exp()  # shape: (4,)

x = torch.randint(0, 2, ())  # shape: ()
y = x.expand(())  # shape: ()

x = torch.randn(3, 2, 5)  # shape: (3, 2, 5)
y = x.expm1()  # shape: (3, 2, 5)

x = torch.randn(3, 6, 3)  # shape: (3, 6, 3)
y = x.flip([-1])  # shape: (3, 6, 3)

x = torch.randn(())  # shape: ()
y = x.floor()  # shape: ()

x = torch.rand((4,))  # shape: (4,)
o = torch.ones(size=())  # shape: ()
y = x.floor_divide(o)  # shape: (4,)

x = torch.from_numpy(np.ones((2, 3, 6, 1), dtype=np.float32))  # shape: (2, 3, 6, 1)
o = torch.ones((2, 3, 6, 6)).long()  # shape: (2, 3, 6, 6)
y = x.fmod(o)  # shape: (2, 3, 6, 6)

x = torch.rand((2,))  # shape: (2,)
o = 2
y = x.ge(o)  # shape: (2,)

x = torch.ones((4,)).long()  # shape: (4,)
o = 1.5
y = x.gt(o)  # shape: (4,)

x = torch.ones((2, 8, 3), dtype=torch.uint8)  # shape: (2, 8, 3)
y = x.isfinite()  # shape: (2, 8, 3)

x = torch.rand((4,))  # shape: (4,)
y = x.isinf()  # shape: (4,)

x = torch.ones((8, 6, 3)).long()  # shape: (8, 6, 3)
y = x.isnan()  # shape: (8, 6, 3)

x = torch.ones(size=(5,))  # shape: (5,)
o = torch.ones((5,)).long()  # shape: (5,)
y = x.le(o)  # shape: (5,)

x = torch.ones(size=(3, 2, 3))  # shape: (3, 2, 3)
y = x.log()  # shape: (3, 2, 3)

x = torch.ones(size=(5,))  # shape: (5,)
y = x.log1p()  # shape: (5,)

x = torch.ones((5, 1, 8, 5)).long()  # shape: (5, 1, 8, 5)
y = x.log2()  # shape: (5, 1, 8, 5)

x = torch.ones(size=(5, 5))  # shape: (5, 5)
o = torch.ones((5, 1, 5), dtype=torch.uint8)  # shape: (5, 1, 5)
y = x.logical_and(o)  # shape: (5, 5, 5)

x = torch.zeros((3, 8))  # shape: (3, 8)
y = x.logical_not()  # shape: (3, 8)

x = torch.zeros(())  # shape: ()
o = torch.randn(())  # shape: ()
y = x.logical_or(o)  # shape: ()

x = torch.randn(())  # shape: ()
y = x.logsumexp(dim=-1, keepdim=False)  # shape: ()

x = torch.rand((8,))  # shape: (8,)
o = 1.5
y = x.lt(o)  # shape: (8,)

x = torch.zeros((3,))  # shape: (3,)
o = torch.randn(3, 3, 4)  # shape: (3, 3, 4)
y = x.matmul(o)  # shape: (3, 4)

x = torch.randint(0, 2, (8, 6, 4, 1))  # shape: (8, 6, 4, 1)
o = torch.rand((8, 6, 4, 1))  # shape: (8, 6, 4, 1)
y = x.maximum(o)  # shape: (8, 6, 4, 1)

x = torch.ones(size=(5, 5))  # shape: (5, 5)
y = x.median()  # shape: ()

x = torch.from_numpy(np.ones((1,), dtype=np.float32))  # shape: (1,)
o = torch.randn(2, 1)  # shape: (2, 1)
y = x.minimum(o)  # shape: (2, 1)

x = torch.rand((1, 4))  # shape: (1, 4)
o = torch.randn(4, 4)  # shape: (4, 4)
y = x.mm(o)  # shape: (1, 4)

x = torch.zeros(())  # shape: ()
y = x.movedim(-1, 0)  # shape: ()

x = torch.ones(size=(4,))  # shape: (4,)
o = torch.randn(())  # shape: ()
y = x.mul(o)  # shape: (4,)

x = torch.randint(0, 2, (2, 1, 1))  # shape: (2, 1, 1)
o = torch.zeros((2, 1))  # shape: (2, 1)
y = x.multiply(o)  # shape: (2, 2, 1)

x = torch.rand((8,))  # shape: (8,)
y = x.nan_to_num()  # shape: (8,)

x = torch.ones((3, 5), dtype=torch.float16)  # shape: (3, 5)
y = x.nanmean(-1)  # shape: (3,)

x = torch.randn(6, 1, 8)  # shape: (6, 1, 8)
y = x.nansum(dim=(-3, -1))  # shape: (1,)

x = torch.randn(5, 6, 5)  # shape: (5, 6, 5)
o = torch.ones(size=(5, 6, 5))  # shape: (5, 6, 5)
y = x.ne(o)  # shape: (5, 6, 5)

x = torch.zeros((1, 3, 3))  # shape: (1, 3, 3)
y = x.neg()  # shape: (1, 3, 3)

x = torch.ones(size=(6, 8, 4))  # shape: (6, 8, 4)
y = torch.zeros(x.nelement())  # shape: (192,)

x = torch.randn(())  # shape: ()
y = x.new_empty((8, 3))  # shape: (8, 3)

x = torch.rand((5, 1, 6, 3))  # shape: (5, 1, 6, 3)
y = x.new_full((2, 6), 2)  # shape: (2, 6)

x = torch.ones(size=())  # shape: ()
y = x.new_ones((1, 6))  # shape: (1, 6)

x = torch.randn(8, 2, 3, 3)  # shape: (8, 2, 3, 3)
y = x.new_tensor([1.5, 2], dtype=torch.long)  # shape: (2,)

x = torch.randn(5, 5, 5, 1)  # shape: (5, 5, 5, 1)
y = x.norm(-5)  # shape: ()

x = torch.ones(size=(8, 1, 5))  # shape: (8, 1, 5)
y = torch.zeros(x.numel())  # shape: (40,)

x = torch.rand((3,))  # shape: (3,)
o = torch.from_numpy(np.ones((5,), dtype=np.float32))  # shape: (5,)
y = x.outer(o)  # shape: (3, 5)

x = torch.rand((5, 6, 4))  # shape: (5, 6, 4)
y = x.positive()  # shape: (5, 6, 4)

x = torch.rand((8, 2))  # shape: (8, 2)
o = 2
y = x.pow(o)  # shape: (8, 2)

x = torch.randn(6, 4)  # shape: (6, 4)
y = x.prod()  # shape: ()

x = torch.ones(size=(3, 2, 6))  # shape: (3, 2, 6)
y = x.reciprocal()  # shape: (3, 2, 6)

x = torch.rand((3, 3))  # shape: (3, 3)
o = True
y = x.remainder(o)  # shape: (3, 3)
