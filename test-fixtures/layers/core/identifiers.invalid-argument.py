from keras import layers

layer = layers.Conv2D(3, 2, kernel_initializer="glorot")  # error[invalid-argument]
