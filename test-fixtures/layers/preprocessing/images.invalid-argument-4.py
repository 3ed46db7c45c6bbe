import numpy as np
from keras import layers

layer = layers.RandomGaussianBlur(kernel_size=4)  # error[invalid-argument]: RandomGaussianBlur expects an odd number or a pair of them for kernel_size, got 4
