import keras
import numpy as np


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(2)

    def forward(self, x):
        return self.dense(x)


net = Net()
y = net.forward(np.ones((2, 3)))  # shape: (2, 2)
z = net(np.ones((2, 3)))  # error[python-error]
