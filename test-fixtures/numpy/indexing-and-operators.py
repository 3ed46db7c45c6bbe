import numpy as np

x = np.arange(6)  # shape: (6,)
y = x.T  # shape: (6,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.T  # shape: (6, 2)

x = np.array(3.0)  # shape: ()
y = x.T  # shape: ()

x = np.arange(6)  # shape: (6,)
y = x[0]  # shape: ()

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = x[0]  # shape: (3, 4)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[:, None]  # shape: (2, 1, 6)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x[np.newaxis]  # shape: (1, 1, 5, 1)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x[:, 1:3]  # shape: (100, 2, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.tolist()

x = np.arange(6)  # shape: (6,)
y = len(x)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = list(x)

x = np.array(3.0)  # shape: ()
y = x.item()

x = np.arange(6)  # shape: (6,)
y = np.fft.fft(x)  # shape: (6,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.fft.rfft(x)  # shape: (100, 28, 15)

y = np.full((2, 3), 7)  # shape: (2, 3)

y = np.empty((2, 3))  # shape: (2, 3)

y = np.array([['a', 'b']])  # shape: (1, 2)

y = np.array(range(5))  # shape: (5,)

text = 'hello world'
chars = sorted(set(text))
x = np.zeros((len(text), 5, len(chars)), dtype=bool)  # shape: (11, 5, 8)
y = np.zeros((len(text), len(chars)))  # shape: (11, 8)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = x[..., 0]  # shape: (2, 3)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[:, 0]  # shape: (2,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = x[:, 0]  # shape: (2, 4)

x = np.arange(6)  # shape: (6,)
y = x[np.newaxis]  # shape: (1, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[np.newaxis]  # shape: (1, 2, 6)

x = np.array(3.0)  # shape: ()
y = x[np.newaxis]  # shape: (1,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x[:, 1:3]  # shape: (1, 2, 1)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x[::2]  # shape: (1, 5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[-1]  # shape: (6,)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x[-1]  # shape: (5, 1)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[[0, 1]]  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[0, 0]  # shape: ()

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x[0, 0]  # shape: (1,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[5:2]  # shape: (0, 6)

x = np.arange(6)  # shape: (6,)
y = x @ x.T  # shape: ()

x = np.arange(6)  # shape: (6,)
y = x @ x  # shape: ()

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x @ x  # shape: (100, 28, 28)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x / 255.0  # shape: (100, 28, 28)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = x.tolist()

x = np.array(3.0)  # shape: ()
y = x.tolist()

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = len(x)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = x.shape

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.shape

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x.size

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = x.ndim

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = x.ndim

x = np.array(3.0)  # shape: ()
y = x.ndim

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = x.ndim

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x + np.ones((2, 1))  # shape: (2, 6)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x > 0.5  # shape: (2, 6)

x = np.array(3.0)  # shape: ()
y = np.array([x, x])  # shape: (2,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.array([x[0], x[0]])  # shape: (2, 3, 4)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = list(x)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.fft.fft(x)  # shape: (2, 6)

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.fft.fft(x)  # shape: (1, 5, 1)

y = np.zeros(3)  # shape: (3,)

y = np.ones((2, 3), dtype=np.float32)  # shape: (2, 3)

y = np.arange(10)  # shape: (10,)

y = np.arange(2, 10, 3)  # shape: (3,)

y = np.arange(0, 1, 0.1)  # shape: (10,)

y = np.array([1, 2, 3])  # shape: (3,)
