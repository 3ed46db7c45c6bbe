import numpy as np
from keras.layers import Conv2D, Input, LeakyReLU
from keras.models import Model

def patch_discriminator(side):
    i = Input((side, side, 3))
    x = i
    for f in (8, 16, 16):
        x = Conv2D(f, 4, strides=2, padding="same")(x)
        x = LeakyReLU()(x)
    return Model(i, Conv2D(1, 4, padding="same", activation="sigmoid")(x))

d = patch_discriminator(32)
d.compile(loss="binary_crossentropy", optimizer="adam")
batch = 6
photos = np.random.rand(batch, 32, 32, 3)
valid = np.ones((batch, 1))
loss = d.train_on_batch(photos, valid)  # error[label-mismatch]
print("d loss", loss)
