"""An operation that another module of keras.ops has."""
from keras import ops

images = ops.image.resize(ops.ones((1, 8, 8, 3)), (4, 6))  # shape: (1, 4, 6, 3)
images = ops.resize(images, (2, 2))  # error[missing-name]: Keras 3 has no keras.ops.resize: write keras.ops.image.resize
