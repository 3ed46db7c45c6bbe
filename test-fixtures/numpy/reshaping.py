import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.reshape(-1)  # shape: (12,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.reshape(-1)  # shape: (78400,)

x = np.array(3.0)  # shape: ()
y = x.reshape(-1, 1)  # shape: (1, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.flatten()  # shape: (12,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.ravel()  # shape: (78400,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.transpose(x)  # shape: (6, 2)

x = np.arange(6)  # shape: (6,)
y = np.expand_dims(x, 0)  # shape: (1, 6)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.expand_dims(x, -1)  # shape: (2, 3, 4, 1)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.expand_dims(x, -1)  # shape: (1, 5, 1, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.expand_dims(x, axis=(0, 1))  # shape: (1, 1, 2, 6)

x = np.arange(6)  # shape: (6,)
y = np.squeeze(x)  # shape: (6,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.tile(x, 2)  # shape: (2, 3, 8)

x = np.array(3.0)  # shape: ()
y = np.repeat(x, 3)  # shape: (3,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.swapaxes(x, 0, 1)  # shape: (6, 2)

x = np.arange(6)  # shape: (6,)
y = np.moveaxis(x, 0, -1)  # shape: (6,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.rollaxis(x, 1)  # shape: (6, 2)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.flip(x)  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.roll(x, 1)  # shape: (2, 6)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.rot90(x)  # shape: (3, 2, 4)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.pad(x, 1)  # shape: (4, 8)

x = np.arange(6)  # shape: (6,)
y = np.atleast_2d(x)  # shape: (1, 6)

x = np.array(3.0)  # shape: ()
y = np.atleast_3d(x)  # shape: (1, 1, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.broadcast_to(x, (3, 2, 6))  # shape: (3, 2, 6)

x = np.arange(6)  # shape: (6,)
y = np.lib.stride_tricks.sliding_window_view(x, 2)  # shape: (5, 2)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.reshape((len(x), -1))  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.resize(x, (3, 3))  # shape: (3, 3)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.reshape(2, -1)  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.reshape(x.shape[0], -1)  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.reshape(-1, 1)  # shape: (12, 1)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = x.reshape(-1, 1)  # shape: (24, 1)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.reshape(-1, 1)  # shape: (78400, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.reshape(x, -1)  # shape: (12,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.reshape(x, -1)  # shape: (24,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.reshape(x, -1)  # shape: (78400,)

x = np.array(3.0)  # shape: ()
y = x.flatten()  # shape: (1,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.transpose(x)  # shape: (4, 3, 2)

x = np.array(3.0)  # shape: ()
y = np.transpose(x)  # shape: ()

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.expand_dims(x, -1)  # shape: (2, 6, 1)

x = np.array(3.0)  # shape: ()
y = np.expand_dims(x, axis=(0, 1))  # shape: (1, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.squeeze(x)  # shape: (2, 6)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.squeeze(x)  # shape: (2, 3, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.squeeze(x)  # shape: (100, 28, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.squeeze()  # shape: (2, 6)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x.squeeze()  # shape: (5,)

x = np.array(3.0)  # shape: ()
y = x.squeeze(-1)  # shape: ()

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x.squeeze(-1)  # shape: (1, 5)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.tile(x, 2)  # shape: (100, 28, 56)

x = np.arange(6)  # shape: (6,)
y = np.tile(x, (2, 1))  # shape: (2, 6)

x = np.arange(6)  # shape: (6,)
y = np.repeat(x, 3, axis=0)  # shape: (18,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.repeat(x, 3, axis=0)  # shape: (6, 6)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.repeat(x, 3, axis=0)  # shape: (300, 28, 28)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.rollaxis(x, 1)  # shape: (28, 100, 28)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.flip(x)  # shape: (100, 28, 28)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.flip(x)  # shape: (1, 5, 1)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.flip(x, 1)  # shape: (100, 28, 28)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.roll(x, 1)  # shape: (100, 28, 28)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.roll(x, 1)  # shape: (1, 5, 1)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.rot90(x)  # shape: (28, 100, 28)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.pad(x, 1)  # shape: (3, 7, 3)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.pad(x, (1, 2))  # shape: (5, 6, 7)

x = np.zeros((2, 3))  # shape: (2, 3)
y = np.repeat(x, int(np.sqrt(16)), axis=0)  # shape: (8, 3)
y = np.repeat(x, np.array(2), axis=1)  # shape: (2, 6)
