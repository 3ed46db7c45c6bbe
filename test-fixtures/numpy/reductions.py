import numpy as np

x = np.arange(6)  # shape: (6,)
y = np.sum(x)  # shape: ()

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.sum(x)  # shape: ()

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.sum(x, axis=0)  # shape: (6,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.sum(x, axis=0)  # shape: (5, 1)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.sum(axis=-1)  # shape: (100, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.mean(axis=1)  # shape: (2,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.mean(x, axis=0, keepdims=True)  # shape: (1, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.max()  # shape: ()

x = np.arange(6)  # shape: (6,)
y = x.std(axis=0)  # shape: ()

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.argmax(x)  # shape: ()

x = np.array(3.0)  # shape: ()
y = x.argmax(axis=-1)  # shape: ()

x = np.arange(6)  # shape: (6,)
y = np.cumsum(x)  # shape: (6,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.diff(x)  # shape: (2, 5)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.percentile(x, [25, 75])  # shape: (2,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.median(x, axis=-1)  # shape: (2,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.any(x, axis=0)  # shape: (6,)

x = np.arange(6)  # shape: (6,)
y = np.all(x)  # shape: ()

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.ptp(x, axis=0)  # shape: (6,)

x = np.arange(6)  # shape: (6,)
y = np.average(x, axis=0)  # shape: ()

y = np.zeros((2, 3))  # shape: (2, 3)
s = np.shape(y)
n = np.size(y)
d = np.ndim(y)
z = np.asarray(y)  # shape: (2, 3)

y = np.array([[[1], [2]], [[3], [4]]], dtype='float32')  # shape: (2, 2, 1)
s = np.shape(y)
n = np.size(y)
d = np.ndim(y)
z = np.asarray(y)  # shape: (2, 2, 1)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.sum(x, axis=0)  # shape: (3, 4)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.sum(axis=-1)  # shape: (2,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.mean(axis=(0, 1))  # shape: (28,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.max()  # shape: ()

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x.max()  # shape: ()

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.max(x, axis=-1)  # shape: (2, 3)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x.std(axis=0)  # shape: (5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.argmax(x, axis=1)  # shape: (2,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.argmax(x, axis=1)  # shape: (2, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.argmax(x, axis=1)  # shape: (100, 28)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.argmax(x, axis=1)  # shape: (1, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.argmax(axis=-1)  # shape: (2,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.cumsum(x, axis=0)  # shape: (2, 6)

x = np.array(3.0)  # shape: ()
y = np.cumsum(x, axis=0)  # shape: (1,)

x = np.arange(6)  # shape: (6,)
y = np.diff(x, axis=0)  # shape: (5,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.diff(x, axis=0)  # shape: (99, 28, 28)

x = np.array(3.0)  # shape: ()
y = np.percentile(x, [25, 75])  # shape: (2,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.percentile(x, [25, 75])  # shape: (2,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.percentile(x, 50, axis=0)  # shape: (6,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.percentile(x, 50, axis=0)  # shape: (5, 1)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.median(x, axis=-1)  # shape: (2, 3)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.any(x, axis=0)  # shape: (5, 1)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.all(x)  # shape: ()

x = np.array(3.0)  # shape: ()
y = np.all(x)  # shape: ()

x = np.random.rand(2, 6)  # shape: (2, 6)
y = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)  # shape: (2, 6)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = (x - x.mean(axis=1, keepdims=True)) / x.std(axis=1, keepdims=True)  # shape: (1, 5, 1)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.ptp(x, axis=0)  # shape: (5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.average(x, axis=0)  # shape: (6,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.average(x, axis=0)  # shape: (5, 1)

y = np.array([[1, 2, 3]] * 4)  # shape: (4, 3)
s = np.shape(y)
n = np.size(y)
d = np.ndim(y)
z = np.asarray(y)  # shape: (4, 3)

y = np.random.rand(3)  # shape: (3,)
s = np.shape(y)
n = np.size(y)
d = np.ndim(y)
z = np.asarray(y)  # shape: (3,)

y = np.r_[np.ones(3), np.zeros(2)]  # shape: (5,)
s = np.shape(y)
n = np.size(y)
d = np.ndim(y)
z = np.asarray(y)  # shape: (5,)
