import numpy as np

x = np.arange(6)  # shape: (6,)
y = np.dot(x, x)  # shape: ()

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.dot(x, x.T)  # shape: (2, 2)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.dot(x, x.T)  # shape: (100, 28, 28, 100)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.outer(x, x)  # shape: (12, 12)

x = np.array(3.0)  # shape: ()
y = np.outer(x, x)  # shape: (1, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.einsum('ij->ji', x)  # shape: (6, 2)

x = np.arange(6)  # shape: (6,)
y = np.linalg.norm(x)  # shape: ()

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.linalg.norm(x, axis=-1)  # shape: (2, 3)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.linalg.norm(x, axis=1, keepdims=True)  # shape: (2, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.trace(x)  # shape: ()

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.trace(x)  # shape: (1,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.tensordot(x, x, axes=1)  # shape: (1, 5, 5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.kron(x, x)  # shape: (4, 36)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.inner(x, x)  # shape: (100, 28, 100, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.vdot(x, x)  # shape: ()

y = np.linalg.svd(np.ones((3, 4)))

y = np.linalg.qr(np.ones((4, 3)))

y = np.linalg.det(np.eye(3))  # shape: ()

y = np.linalg.pinv(np.ones((3, 4)))  # shape: (4, 3)

y = np.linalg.lstsq(np.ones((4, 2)), np.ones(4))

x = np.arange(6)  # shape: (6,)
y = np.dot(x, x.T)  # shape: ()

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.outer(x, x)  # shape: (24, 24)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.linalg.norm(x)  # shape: ()

x = np.array(3.0)  # shape: ()
y = np.linalg.norm(x)  # shape: ()

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.trace(x)  # shape: (28,)

x = np.array(3.0)  # shape: ()
y = np.inner(x, x)  # shape: ()

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.vdot(x, x)  # shape: ()

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.vdot(x, x)  # shape: ()

y = np.dot(np.ones(3), np.ones(3))  # shape: ()

y = np.einsum('ij,jk->ik', np.ones((2, 3)), np.ones((3, 4)))  # shape: (2, 4)

y = np.einsum('bij,bjk->bik', np.ones((5, 2, 3)), np.ones((5, 3, 4)))  # shape: (5, 2, 4)
