from keras import layers


def encode(x):
    return layers.Dense(512)(x)
