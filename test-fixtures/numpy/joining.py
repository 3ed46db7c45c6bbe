import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.concatenate([x, x], axis=1)  # shape: (2, 12)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.concatenate([x, x], axis=1)  # shape: (2, 6, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.concatenate([x, x], axis=1)  # shape: (100, 56, 28)

x = np.arange(6)  # shape: (6,)
y = np.concatenate([x, x], axis=-1)  # shape: (12,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.concatenate([x, x], axis=-1)  # shape: (1, 5, 2)

x = np.array(3.0)  # shape: ()
y = np.stack([x, x])  # shape: (2,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.stack([x, x])  # shape: (2, 1, 5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.vstack([x, x])  # shape: (4, 6)

x = np.arange(6)  # shape: (6,)
y = np.hstack([x, x])  # shape: (12,)

x = np.arange(6)  # shape: (6,)
y = np.dstack([x, x])  # shape: (1, 6, 2)

x = np.arange(6)  # shape: (6,)
y = np.column_stack([x, x])  # shape: (6, 2)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.split(x, 2)

x = np.arange(6)  # shape: (6,)
y = np.array_split(x, 4)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.vsplit(x, 2)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.append(x, x)  # shape: (24,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.delete(x, 0, axis=0)  # shape: (1, 3, 4)

x = np.arange(6)  # shape: (6,)
y = np.insert(x, 0, 1)  # shape: (7,)

x = np.arange(6)  # shape: (6,)
y = np.stack([x, x], axis=-1)  # shape: (6, 2)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.stack([x, x], axis=-1)  # shape: (2, 6, 2)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.stack([x, x], axis=-1)  # shape: (100, 28, 28, 2)

x = np.array(3.0)  # shape: ()
y = np.stack([x, x], axis=-1)  # shape: (2,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.stack([x, x], axis=1)  # shape: (2, 2, 6)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.vstack([x, x])  # shape: (200, 28, 28)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.hstack([x, x])  # shape: (2, 6, 4)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.dstack([x, x])  # shape: (2, 6, 2)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.column_stack([x, x])  # shape: (2, 12)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.column_stack([x, x])  # shape: (2, 6, 4)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.column_stack([x, x])  # shape: (1, 10, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.array_split(x, 4)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.array_split(x, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.split(x, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.split(x, [1], axis=1)

x = np.array(3.0)  # shape: ()
y = np.append(x, x)  # shape: (2,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.delete(x, 0, axis=0)  # shape: (0, 5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.delete(x, 0)  # shape: (11,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.delete(x, 0)  # shape: (78399,)

x = np.array(3.0)  # shape: ()
y = np.delete(x, 0)  # shape: (0,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.delete(x, 0)  # shape: (4,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.insert(x, 0, 1, axis=1)  # shape: (2, 7)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.insert(x, 0, 1, axis=1)  # shape: (2, 4, 4)

y = np.concatenate([np.ones((2, 3)), np.ones((4, 3))])  # shape: (6, 3)

y = np.vstack([np.ones(3), np.ones((2, 3))])  # shape: (3, 3)

y = np.hstack([np.ones((2, 1)), np.ones((2, 3))])  # shape: (2, 4)
