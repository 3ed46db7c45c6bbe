import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.meshgrid(x, x)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.meshgrid(x, x)

x = np.array(3.0)  # shape: ()
y = np.meshgrid(x, x)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.diag(x)  # shape: (2,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.copy()  # shape: (100, 28, 28)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.asarray(x, dtype='float32')  # shape: (100, 28, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.float32(x)  # shape: (2, 6)

x = np.array(3.0)  # shape: ()
y = np.float32(x)  # shape: ()

y = np.eye(3, 4)  # shape: (3, 4)

y = np.identity(3)  # shape: (3, 3)

y = np.logspace(0, 1, 20)  # shape: (20,)

y = np.zeros_like(np.ones((2, 3)))  # shape: (2, 3)

y = np.full_like(np.ones(2), 3)  # shape: (2,)

y = np.meshgrid(np.arange(3), np.arange(4))

y = np.fromfunction(lambda i, j: i + j, (3, 4))  # shape: (3, 4)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.float32(x)  # shape: (2, 3, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.float32(x)  # shape: (100, 28, 28)

y = np.eye(3)[[0, 1, 2, 2]]  # shape: (4, 3)
