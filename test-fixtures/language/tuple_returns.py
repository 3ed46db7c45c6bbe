import keras
from keras import layers


def encoder(x):
    skips = []
    for filters in (8, 16):
        x = layers.Conv2D(filters, 3, padding="same")(x)
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    return x, skips


def decoder(x, skips):
    for skip in reversed(skips):
        x = layers.UpSampling2D()(x)
        x = layers.Concatenate()([x, skip])  # error[concat-mismatch]
        x = layers.Conv2D(skip.shape[-1], 3, padding="same")(x)
    return x


inputs = keras.Input((32, 32, 1))  # shape: (None, 32, 32, 1)
bottom, (shallow, deep) = encoder(inputs)  # shape: (None, 16, 16, 16)
restored = decoder(bottom, [shallow, deep])  # shape: (None, 32, 32, 8)
swapped = decoder(bottom, [deep, shallow])
