"""Functions and modules that random calls found to be exact: `torch.nn.functional`, from `adaptive_max_pool1d` to `unfold`."""
import torch
import torch.nn.functional as F

x = torch.zeros((2, 3, 8))  # shape: (2, 3, 8)
y = F.adaptive_max_pool1d(x, 3)  # shape: (2, 3, 3)

x = torch.randn(2, 3, 8, 5)  # shape: (2, 3, 8, 5)
y = F.adaptive_max_pool2d(x, 2)  # shape: (2, 3, 2, 2)

x = torch.rand((2, 3, 8, 8))  # shape: (2, 3, 8, 8)
y = F.avg_pool2d(x, 1, 3)  # shape: (2, 3, 3, 3)

x = torch.randn(2, 3, 3, 4)  # shape: (2, 3, 3, 4)
y = F.batch_norm(x, torch.zeros(3), torch.ones(3))  # shape: (2, 3, 3, 4)

scores = torch.zeros(())  # shape: ()
labels = torch.rand(())  # shape: ()
loss = F.binary_cross_entropy(scores, labels)  # shape: ()

scores = torch.ones(size=())  # shape: ()
labels = torch.rand(())  # shape: ()
loss = F.binary_cross_entropy_with_logits(scores, labels)  # shape: ()

x = torch.randn(2, 6)  # shape: (2, 6)
y = F.dropout(x)  # shape: (2, 6)

x = torch.zeros((6, 2))  # shape: (6, 2)
y = F.elu(x)  # shape: (6, 2)

x = torch.ones((4,)).long()  # shape: (4,)
w = torch.randn(10, 4)  # shape: (10, 4)
y = F.embedding(x, w)  # shape: (4, 4)

x = torch.rand((2, 3, 3))  # shape: (2, 3, 3)
y = F.gelu(x)  # shape: (2, 3, 3)

x = torch.ones(size=(2, 8))  # shape: (2, 8)
y = F.glu(x)  # shape: (2, 4)

x = torch.rand((6,))  # shape: (6,)
y = F.gumbel_softmax(x)  # shape: (6,)

x = torch.randn(5, 8)  # shape: (5, 8)
y = F.hardswish(x)  # shape: (5, 8)

scores = torch.zeros(())  # shape: ()
labels = torch.randn(())  # shape: ()
loss = F.hinge_embedding_loss(scores, labels)  # shape: ()

scores = torch.ones(size=())  # shape: ()
labels = torch.randn(())  # shape: ()
loss = F.huber_loss(scores, labels)  # shape: ()

x = torch.rand((1, 3, 4, 4))  # shape: (1, 3, 4, 4)
y = F.interpolate(x, scale_factor=1.5)  # shape: (1, 3, 6, 6)

scores = torch.randn(5)  # shape: (5,)
labels = torch.randn(())  # shape: ()
loss = F.kl_div(scores, labels)  # shape: ()

x = torch.rand((3, 4, 6))  # shape: (3, 4, 6)
y = F.layer_norm(x, (6,))  # shape: (3, 4, 6)

x = torch.randn(3, 1)  # shape: (3, 1)
y = F.leaky_relu(x)  # shape: (3, 1)

x = torch.ones(size=(1,))  # shape: (1,)
w = torch.rand((4, 1))  # shape: (4, 1)
y = F.linear(x, w)  # shape: (4,)

x = torch.randn(3, 3)  # shape: (3, 3)
y = F.log_softmax(x, dim=-1, dtype=torch.float64)  # shape: (3, 3)

x = torch.ones(size=(6, 8))  # shape: (6, 8)
y = F.logsigmoid(x)  # shape: (6, 8)

x = torch.rand((2, 3, 8))  # shape: (2, 3, 8)
y = F.max_pool1d(x, 2)  # shape: (2, 3, 4)

x = torch.rand((2, 3, 5, 5))  # shape: (2, 3, 5, 5)
y = F.max_pool2d(x, (1, 1))  # shape: (2, 3, 5, 5)

x = torch.randn(5)  # shape: (5,)
y = F.mish(x)  # shape: (5,)

scores = torch.ones(size=())  # shape: ()
labels = torch.randn(())  # shape: ()
loss = F.mse_loss(scores, labels)  # shape: ()

scores = torch.zeros((5,))  # shape: (5,)
labels = torch.randint(0, 5, ())  # shape: ()
loss = F.multi_margin_loss(scores, labels)  # shape: ()

scores = torch.zeros((4,))  # shape: (4,)
labels = torch.randint(0, 4, ())  # shape: ()
loss = F.nll_loss(scores, labels)  # shape: ()

x = torch.ones(size=(5, 3))  # shape: (5, 3)
y = F.normalize(x)  # shape: (5, 3)

scores = torch.randn(1)  # shape: (1,)
labels = torch.rand(())  # shape: ()
loss = F.poisson_nll_loss(scores, labels)  # shape: ()

x = torch.rand((5,))  # shape: (5,)
y = F.relu(x)  # shape: (5,)

x = torch.zeros((4, 4, 3))  # shape: (4, 4, 3)
y = F.sigmoid(x)  # shape: (4, 4, 3)

x = torch.randn(4)  # shape: (4,)
y = F.silu(x)  # shape: (4,)

scores = torch.zeros(())  # shape: ()
labels = torch.zeros(())  # shape: ()
loss = F.smooth_l1_loss(scores, labels)  # shape: ()

scores = torch.randn(3, 3)  # shape: (3, 3)
labels = torch.rand((3,))  # shape: (3,)
loss = F.soft_margin_loss(scores, labels)  # shape: ()

x = torch.zeros((1, 2))  # shape: (1, 2)
y = F.softmax(x, -1)  # shape: (1, 2)

x = torch.ones(size=(4, 3))  # shape: (4, 3)
y = F.softplus(x)  # shape: (4, 3)

x = torch.rand((1,))  # shape: (1,)
y = F.tanh(x)  # shape: (1,)

x = torch.rand((2, 3, 5, 6))  # shape: (2, 3, 5, 6)
y = F.unfold(x, 2)  # shape: (2, 12, 20)
