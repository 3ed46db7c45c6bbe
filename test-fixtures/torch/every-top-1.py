"""Functions and modules that random calls found to be exact: `torch`, from `abs` to `logical_not`."""
import numpy as np
import torch
import torch.nn.functional as F

x = torch.ones(size=(6, 6))  # shape: (6, 6)
y = torch.abs(x)  # shape: (6, 6)

x = torch.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = F.adaptive_avg_pool1d(x, 3)  # shape: (2, 3, 3)

x = torch.ones(size=(1, 4))  # shape: (1, 4)
o = 2
y = torch.add(x, o)  # shape: (1, 4)

b = torch.randn(4, 4, 2)  # shape: (4, 4, 2)
x = torch.zeros((1, 4, 4, 2))  # shape: (1, 4, 4, 2)
o = torch.ones(size=(4, 4, 2))  # shape: (4, 4, 2)
y = torch.addcdiv(b, x, o)  # shape: (1, 4, 4, 2)

b = torch.rand((5,))  # shape: (5,)
x = torch.rand((5,))  # shape: (5,)
o = torch.rand((5,))  # shape: (5,)
y = torch.addcmul(b, x, o)  # shape: (5,)

x = torch.ones(size=())  # shape: ()
y = torch.all(x)  # shape: ()

x = torch.zeros((3, 8, 6))  # shape: (3, 8, 6)
y = torch.amax(x, 0, keepdim=False)  # shape: (8, 6)

x = torch.zeros((8, 4, 6))  # shape: (8, 4, 6)
y = torch.amin(x, -3)  # shape: (4, 6)

x = torch.zeros((8, 1))  # shape: (8, 1)
y = torch.angle(x)  # shape: (8, 1)

x = torch.randn(6, 5)  # shape: (6, 5)
y = torch.any(x, keepdim=False)  # shape: ()

x = torch.ones(size=(6, 8, 3))  # shape: (6, 8, 3)
y = torch.argmax(x, 1)  # shape: (6, 3)

x = torch.randn(1, 5, 2)  # shape: (1, 5, 2)
y = torch.argmin(x, axis=2)  # shape: (1, 5)

x = torch.randn(5, 6, 2)  # shape: (5, 6, 2)
y = torch.argsort(x)  # shape: (5, 6, 2)

y = torch.as_tensor(2.5)  # shape: ()

x = torch.from_numpy(np.ones((3, 8), dtype=np.float32))  # shape: (3, 8)
y = torch.atan(x)  # shape: (3, 8)

x = torch.ones(size=(6, 5))  # shape: (6, 5)
o = torch.randn(6, 5)  # shape: (6, 5)
y = torch.atan2(x, o)  # shape: (6, 5)

x = torch.rand((2, 3, 5))  # shape: (2, 3, 5)
y = F.avg_pool1d(x, (1,))  # shape: (2, 3, 5)

b = torch.randn(2, 3, 2)  # shape: (2, 3, 2)
x = torch.ones(size=(2, 3, 3))  # shape: (2, 3, 3)
o = torch.randn(2, 3, 2)  # shape: (2, 3, 2)
y = torch.baddbmm(b, x, o)  # shape: (2, 3, 2)

x = torch.rand((6,))  # shape: (6,)
y = torch.bernoulli(x)  # shape: (6,)

x = torch.ones((1,)).to(torch.bool)  # shape: (1,)
y = torch.bitwise_not(x)  # shape: (1,)

x = torch.zeros((3,))  # shape: (3,)
y = torch.broadcast_to(x, (1, 3))  # shape: (1, 3)

x = torch.randn(8, 2, 6, 5)  # shape: (8, 2, 6, 5)
y = torch.ceil(x)  # shape: (8, 2, 6, 5)

x = torch.from_numpy(np.ones((8,), dtype=np.float32))  # shape: (8,)
y = torch.clamp(x, min=0)  # shape: (8,)

x = torch.from_numpy(np.ones((2, 6), dtype=np.float32))  # shape: (2, 6)
y = torch.clip(x, 0, 1)  # shape: (2, 6)

x0 = torch.zeros((3, 6))  # shape: (3, 6)
y = torch.column_stack([x0])  # shape: (3, 6)

x0 = torch.randn(3, 1)  # shape: (3, 1)
x1 = torch.ones(size=(3, 1))  # shape: (3, 1)
y = torch.concat((x0, x1))  # shape: (6, 1)

x0 = torch.ones((6, 4), dtype=torch.float16)  # shape: (6, 4)
y = torch.concatenate([x0], dim=1)  # shape: (6, 4)

x = torch.ones(size=(2, 1, 4))  # shape: (2, 1, 4)
w = torch.randn(4, 1, 2)  # shape: (4, 1, 2)
y = F.conv1d(x, w, padding=1)  # shape: (2, 4, 5)

x = torch.rand((2, 2, 5, 8, 4))  # shape: (2, 2, 5, 8, 4)
w = torch.randn(4, 2, 2, 1, 2)  # shape: (4, 2, 2, 1, 2)
y = F.conv3d(x, w, padding=0)  # shape: (2, 4, 4, 8, 3)

x = torch.ones(size=(2, 1, 8))  # shape: (2, 1, 8)
w = torch.zeros((1, 2, 2))  # shape: (1, 2, 2)
y = F.conv_transpose1d(x, w, stride=(2,), bias=torch.zeros(2))  # shape: (2, 2, 16)

x = torch.ones(size=(4, 4, 5))  # shape: (4, 4, 5)
w = torch.zeros((4, 4, 2, 3))  # shape: (4, 4, 2, 3)
y = F.conv_transpose2d(x, w)  # shape: (4, 5, 7)

x = torch.randint(0, 2, (5, 4, 4))  # shape: (5, 4, 4)
y = torch.cos(x)  # shape: (5, 4, 4)

x = torch.randn(5, 4)  # shape: (5, 4)
o = torch.randn(5, 1, 4)  # shape: (5, 1, 4)
y = F.cosine_similarity(x, o, dim=0)  # shape: (5, 4)

x = torch.zeros((2, 3, 3))  # shape: (2, 3, 3)
y = torch.det(x)  # shape: (2,)

x = torch.zeros((1, 6), dtype=torch.long)  # shape: (1, 6)
o = 2
y = torch.div(x, o)  # shape: (1, 6)

x = torch.rand((2,))  # shape: (2,)
o = torch.ones(size=(2,))  # shape: (2,)
y = torch.dot(x, o)  # shape: ()

x0 = torch.rand((5, 4))  # shape: (5, 4)
x1 = torch.zeros((5, 4))  # shape: (5, 4)
y = torch.dstack((x0, x1))  # shape: (5, 4, 2)

y = torch.empty(5)  # shape: (5,)

x = torch.zeros((4, 1))  # shape: (4, 1)
y = torch.empty_like(x)  # shape: (4, 1)

x = torch.zeros((5, 2, 4), dtype=torch.long)  # shape: (5, 2, 4)
o = 2
y = torch.eq(x, o)  # shape: (5, 2, 4)

x = torch.ones(()).to(torch.float16)  # shape: ()
y = torch.erf(x)  # shape: ()

x = torch.rand((5, 1, 4))  # shape: (5, 1, 4)
y = torch.exp(x)  # shape: (5, 1, 4)

x = torch.randint(0, 2, (6,))  # shape: (6,)
y = torch.expm1(x)  # shape: (6,)

y = torch.eye(2, 4)  # shape: (2, 4)

x = torch.zeros((4, 3))  # shape: (4, 3)
y = torch.flatten(x, start_dim=1)  # shape: (4, 3)

x = torch.ones((8, 6)).long()  # shape: (8, 6)
y = torch.flip(x, [0])  # shape: (8, 6)

x = torch.rand((5, 2))  # shape: (5, 2)
y = torch.floor(x)  # shape: (5, 2)

x = torch.ones(size=(3, 3))  # shape: (3, 3)
o = 2
y = torch.floor_divide(x, o)  # shape: (3, 3)

x = torch.randint(0, 2, (8, 3, 8))  # shape: (8, 3, 8)
o = True
y = torch.fmod(x, o)  # shape: (8, 3, 8)

y = torch.full((3, 5), 1)  # shape: (3, 5)

x = torch.ones(size=(6,))  # shape: (6,)
y = torch.full_like(x, 2)  # shape: (6,)

x = torch.zeros((6, 2, 4), dtype=torch.uint8)  # shape: (6, 2, 4)
i = torch.zeros((6, 2, 4), dtype=torch.long)  # shape: (6, 2, 4)
y = torch.gather(x, -1, i)  # shape: (6, 2, 4)

x = torch.ones(()).to(torch.float16)  # shape: ()
o = 2
y = torch.ge(x, o)  # shape: ()

x = torch.rand((8, 5))  # shape: (8, 5)
o = torch.ones((8, 5), dtype=torch.float64)  # shape: (8, 5)
y = torch.gt(x, o)  # shape: (8, 5)

x = torch.randn(5, 1, 6, 1)  # shape: (5, 1, 6, 1)
o = torch.randint(0, 2, (5, 1, 6))  # shape: (5, 1, 6)
y = torch.hypot(x, o)  # shape: (5, 5, 6, 6)

x = torch.ones((6,), dtype=torch.bool)  # shape: (6,)
i = torch.zeros(2, dtype=torch.long)  # shape: (2,)
y = torch.index_select(x, -1, i)  # shape: (2,)

x = torch.zeros((4, 4)) + torch.eye(4)  # shape: (4, 4)
y = torch.inverse(x)  # shape: (4, 4)

x = torch.rand(())  # shape: ()
y = torch.isfinite(x)  # shape: ()

x = torch.randn(6, 6, 1)  # shape: (6, 6, 1)
y = torch.isinf(x)  # shape: (6, 6, 1)

x = torch.randn(6, 4)  # shape: (6, 4)
y = torch.isnan(x)  # shape: (6, 4)

x = torch.ones(size=(8, 4, 8, 3))  # shape: (8, 4, 8, 3)
y, places = torch.kthvalue(x, 1, dim=-2)  # shape: (8, 4, 3)

x = torch.ones(size=(5, 8))  # shape: (5, 8)
o = 2
y = torch.le(x, o)  # shape: (5, 8)

x = torch.ones((2, 8)).to(torch.float64)  # shape: (2, 8)
y = torch.lerp(x, x, 0.5)  # shape: (2, 8)

y = torch.linspace(0, 1, 5)  # shape: (5,)

x = torch.randn(3, 6)  # shape: (3, 6)
y = torch.log(x)  # shape: (3, 6)

x = torch.randint(0, 2, (6, 5))  # shape: (6, 5)
y = torch.log1p(x)  # shape: (6, 5)

x = torch.zeros((4, 8), dtype=torch.uint8)  # shape: (4, 8)
y = torch.log2(x)  # shape: (4, 8)

x = torch.rand((4, 2))  # shape: (4, 2)
o = torch.zeros((4, 1, 2))  # shape: (4, 1, 2)
y = torch.logical_and(x, o)  # shape: (4, 4, 2)

x = torch.ones(size=(1, 8, 6))  # shape: (1, 8, 6)
y = torch.logical_not(x)  # shape: (1, 8, 6)
