import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.sort(x, axis=0)  # shape: (2, 6)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.sort(x, axis=0)  # shape: (2, 3, 4)

x = np.array(3.0)  # shape: ()
y = np.corrcoef(x)  # shape: ()

x = np.arange(6)  # shape: (6,)
y = np.take(x, [0, 1])  # shape: (2,)

x = np.arange(6)  # shape: (6,)
y = np.searchsorted(np.arange(3), x)  # shape: (6,)

x = np.arange(6)  # shape: (6,)
y = np.digitize(x, [0, 1])  # shape: (6,)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.trapezoid(x)  # shape: (2,)

x = np.zeros((100, 28, 28), dtype='uint8')  # shape: (100, 28, 28)
y = np.trapezoid(x)  # shape: (100, 28)

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.take(x, [0, 1])  # shape: (2,)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.searchsorted(np.arange(3), x)  # shape: (2, 3, 4)

x = np.array(3.0)  # shape: ()
y = np.searchsorted(np.arange(3), x)  # shape: ()

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.digitize(x, [0, 1])  # shape: (2, 6)

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.digitize(x, [0, 1])  # shape: (2, 3, 4)

x = np.array(3.0)  # shape: ()
y = np.digitize(x, [0, 1])  # shape: ()
