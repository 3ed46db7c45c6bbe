import keras
from keras import layers


def plain_head(x, classes=3):
    return layers.Dense(classes)(x)


if __name__ == "__main__":
    print(plain_head(keras.Input((2,))).shape)
