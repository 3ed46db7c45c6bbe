import numpy as np

x = np.arange(6)  # shape: (6,)
y = np.where(x > 0, 1, 0)  # shape: (6,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.where(x > 0, 1, 0)  # shape: (100, 28, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.clip(x, 0, 1)  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.isnan(x)  # shape: (2, 6)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.isnan(x)  # shape: (1, 5, 1)

x = np.arange(6)  # shape: (6,)
y = x.astype('float32')  # shape: (6,)

x = np.array(3.0)  # shape: ()
y = x.astype('float32')  # shape: ()

x = np.array(3.0)  # shape: ()
y = (x > 0.5).astype(int)  # shape: ()

x = np.arange(6)  # shape: (6,)
y = np.logical_and(x > 0, x < 1)  # shape: (6,)

x = np.array(3.0)  # shape: ()
y = np.maximum(x, 0)  # shape: ()

x = np.arange(6)  # shape: (6,)
y = np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)  # shape: (6,)

x = np.arange(6)  # shape: (6,)
y = np.nan_to_num(x)  # shape: (6,)

y = np.where([True, False], [1, 2], [3, 4])  # shape: (2,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.clip(x, 0, 1)  # shape: (100, 28, 28)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x.astype('float32')  # shape: (1, 5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.astype(np.int32) / 255  # shape: (2, 6)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.astype(np.int32) / 255  # shape: (100, 28, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = (x > 0.5).astype(int)  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.logical_and(x > 0, x < 1)  # shape: (2, 6)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.logical_and(x > 0, x < 1)  # shape: (100, 28, 28)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.maximum(x, 0)  # shape: (1, 5, 1)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.exp(x) / np.sum(np.exp(x), axis=-1, keepdims=True)  # shape: (1, 5, 1)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.nan_to_num(x)  # shape: (2, 3, 4)

x = np.array(3.0)  # shape: ()
y = np.nan_to_num(x)  # shape: ()
