from keras import layers

layer = layers.Dense(3, trainable=0)  # error[invalid-argument]
