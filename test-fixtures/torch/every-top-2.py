"""Functions and modules that random calls found to be exact: `torch`, from `logspace` to `zeros_like`."""
import numpy as np
import torch
import torch.nn.functional as F

y = torch.logspace(0, 2, 5)  # shape: (5,)

x = torch.from_numpy(np.ones((8, 2), dtype=np.float32))  # shape: (8, 2)
y = torch.logsumexp(x, -2, keepdim=True)  # shape: (1, 2)

x = torch.randint(0, 2, ())  # shape: ()
o = True
y = torch.lt(x, o)  # shape: ()

x = torch.rand((4,))  # shape: (4,)
o = torch.rand((4, 2))  # shape: (4, 2)
y = torch.matmul(x, o)  # shape: (2,)

x = torch.rand((8, 1, 1))  # shape: (8, 1, 1)
y = torch.median(x)  # shape: ()

x = torch.from_numpy(np.ones((6, 8), dtype=np.float32))  # shape: (6, 8)
y = torch.min(x)  # shape: ()

x = torch.from_numpy(np.ones((), dtype=np.float32))  # shape: ()
o = torch.zeros(())  # shape: ()
y = torch.minimum(x, o)  # shape: ()

x = torch.from_numpy(np.ones((1, 3), dtype=np.float32))  # shape: (1, 3)
o = torch.randn(3, 1)  # shape: (3, 1)
y = torch.mm(x, o)  # shape: (1, 1)

x = torch.from_numpy(np.ones((3,), dtype=np.float32))  # shape: (3,)
y, places = torch.mode(x, dim=-1)  # shape: ()

x = torch.ones((3, 6, 1)).to(torch.int32)  # shape: (3, 6, 1)
o = torch.randint(0, 2, (3, 6, 1))  # shape: (3, 6, 1)
y = torch.mul(x, o)  # shape: (3, 6, 1)

x = torch.rand((5,))  # shape: (5,)
y = torch.multinomial(x, 1, replacement=True)  # shape: (1,)

x = torch.rand((2,))  # shape: (2,)
o = 2
y = torch.multiply(x, o)  # shape: (2,)

x = torch.rand((2, 1))  # shape: (2, 1)
o = torch.rand((1,))  # shape: (1,)
y = torch.mv(x, o)  # shape: (2,)

x = torch.randn(2)  # shape: (2,)
y = torch.nan_to_num(x)  # shape: (2,)

x = torch.rand((4, 3, 5))  # shape: (4, 3, 5)
y = torch.nanmean(x)  # shape: ()

x = torch.zeros((4, 2, 3, 1))  # shape: (4, 2, 3, 1)
y = torch.nansum(x, 3)  # shape: (4, 2, 3)

x = torch.ones(size=(1, 6))  # shape: (1, 6)
o = 1.5
y = torch.ne(x, o)  # shape: (1, 6)

x = torch.randn(8, 8, 1)  # shape: (8, 8, 1)
y = torch.neg(x)  # shape: (8, 8, 1)

y = torch.normal(mean=0.0, std=1.0, size=(4,))  # shape: (4,)

x = torch.ones((2, 4)).long()  # shape: (2, 4)
y = torch.ones_like(x)  # shape: (2, 4)

x = torch.randn(1)  # shape: (1,)
o = torch.zeros((1,))  # shape: (1,)
y = torch.outer(x, o)  # shape: (1, 1)

x = torch.from_numpy(np.ones((5, 6), dtype=np.float32))  # shape: (5, 6)
o = torch.rand((5, 6))  # shape: (5, 6)
y = F.pairwise_distance(x, o)  # shape: (5,)

x = torch.zeros((2, 2))  # shape: (2, 2)
y = torch.pinverse(x)  # shape: (2, 2)

x = torch.rand((2, 4, 3, 4))  # shape: (2, 4, 3, 4)
y = F.pixel_shuffle(x, 2)  # shape: (2, 1, 6, 8)

x = torch.from_numpy(np.ones((8,), dtype=np.float32))  # shape: (8,)
y = torch.positive(x)  # shape: (8,)

x = torch.rand((3, 3, 2, 5))  # shape: (3, 3, 2, 5)
o = torch.ones(size=(3, 2, 5))  # shape: (3, 2, 5)
y = torch.pow(x, o)  # shape: (3, 3, 2, 5)

x = torch.ones((2,)).to(torch.int32)  # shape: (2,)
y = torch.prod(x, dim=0, keepdim=True)  # shape: (1,)

x = torch.ones((6, 8, 5, 1)).to(torch.float64)  # shape: (6, 8, 5, 1)
y = torch.rand_like(x)  # shape: (6, 8, 5, 1)

x = torch.zeros((1, 1, 6))  # shape: (1, 1, 6)
y = torch.randint_like(x, 0, 5)  # shape: (1, 1, 6)

x = torch.ones(size=(6,))  # shape: (6,)
y = torch.randn_like(x)  # shape: (6,)

y = torch.randperm(5)  # shape: (5,)

x = torch.rand((1,))  # shape: (1,)
y = torch.reciprocal(x)  # shape: (1,)

x = torch.zeros((3, 1, 4, 5), dtype=torch.long)  # shape: (3, 1, 4, 5)
o = 2
y = torch.remainder(x, o)  # shape: (3, 1, 4, 5)

x = torch.ones((2,)).to(torch.int32)  # shape: (2,)
y = torch.repeat_interleave(x, 3, dim=0)  # shape: (6,)

x = torch.rand((8, 6))  # shape: (8, 6)
y = torch.roll(x, 1)  # shape: (8, 6)

x = torch.randint(0, 2, ())  # shape: ()
y = torch.round(x)  # shape: ()

x = torch.randint(0, 2, (8, 6, 1))  # shape: (8, 6, 1)
y = torch.rsqrt(x)  # shape: (8, 6, 1)

x = torch.rand(())  # shape: ()
y = torch.sigmoid(x)  # shape: ()

x = torch.zeros((6,))  # shape: (6,)
y = torch.sign(x)  # shape: (6,)

x = torch.ones(size=(1, 8))  # shape: (1, 8)
y = torch.sin(x)  # shape: (1, 8)

x = torch.from_numpy(np.ones((6, 6, 6), dtype=np.float32))  # shape: (6, 6, 6)
y = torch.sqrt(x)  # shape: (6, 6, 6)

x = torch.ones((1, 3, 4)).to(torch.uint8)  # shape: (1, 3, 4)
y = torch.square(x)  # shape: (1, 3, 4)

x = torch.zeros((2, 1))  # shape: (2, 1)
y = torch.squeeze(x, (-1, -2))  # shape: (2,)

x = torch.zeros(())  # shape: ()
y = torch.std(x, dim=())  # shape: ()

x = torch.ones((3,)).to(torch.float64)  # shape: (3,)
o = torch.zeros((1,))  # shape: (1,)
y = torch.sub(x, o)  # shape: (3,)

x = torch.ones((2, 2), dtype=torch.float16)  # shape: (2, 2)
o = 2
y = torch.subtract(x, o)  # shape: (2, 2)

x = torch.rand((5, 8))  # shape: (5, 8)
y = torch.sum(x, -1)  # shape: (5,)

x = torch.rand((3, 8, 1))  # shape: (3, 8, 1)
y = torch.swapaxes(x, 1, 2)  # shape: (3, 1, 8)

x = torch.zeros((3,))  # shape: (3,)
i = torch.zeros((3,), dtype=torch.long)  # shape: (3,)
y = torch.take(x, i)  # shape: (3,)

x = torch.ones(size=(4, 8))  # shape: (4, 8)
y = torch.tanh(x)  # shape: (4, 8)

x = torch.zeros((4, 4))  # shape: (4, 4)
y = torch.trace(x)  # shape: ()

x = torch.randn(8, 1)  # shape: (8, 1)
y = torch.transpose(x, 1, -1)  # shape: (8, 1)

x = torch.zeros((8, 4))  # shape: (8, 4)
y = torch.tril(x)  # shape: (8, 4)

x = torch.randn(8, 8)  # shape: (8, 8)
y = torch.triu(x)  # shape: (8, 8)

x = torch.zeros((2, 3, 6))  # shape: (2, 3, 6)
o = torch.zeros((2, 3, 6))  # shape: (2, 3, 6)
y = torch.true_divide(x, o)  # shape: (2, 3, 6)

x = torch.ones((4, 1)).long()  # shape: (4, 1)
y = torch.trunc(x)  # shape: (4, 1)

x = torch.rand((6, 8))  # shape: (6, 8)
y = torch.unflatten(x, -2, (-1, 2))  # shape: (3, 2, 8)

x = torch.rand((5, 8, 6, 3))  # shape: (5, 8, 6, 3)
y = torch.var(x, dim=2)  # shape: (5, 8, 3)

x0 = torch.ones(size=(8, 4))  # shape: (8, 4)
y = torch.vstack([x0])  # shape: (8, 4)

x = torch.ones(()).to(torch.uint8)  # shape: ()
y = torch.zeros_like(x)  # shape: ()
