import keras
from keras import layers


def namer(prefix):
    count = 0

    def next_width(base):
        nonlocal count
        count += 1
        return base * count

    return next_width


width = namer("dense")
x = keras.Input((10,))  # shape: (None, 10)
for _ in range(3):
    x = layers.Dense(width(8), activation="relu")(x)
wide = x  # shape: (None, 24)
head = layers.Dense(width(1))(wide)  # shape: (None, 4)
