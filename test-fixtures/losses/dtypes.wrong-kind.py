import numpy as np
from keras import losses

y = np.zeros((4, 3), dtype="int32")
loss = losses.Hinge()(y, y)  # shape: ()
loss = losses.hinge(y, y)  # error[wrong-kind]: hinge expects an output of floats, got int32
