from keras import layers


def encode(x):
    return layers.Dense(64)(x)
