import numpy as np
from tensorflow.keras.layers import Conv2D, Input, MaxPooling2D, UpSampling2D, concatenate
from tensorflow.keras.models import Model

inputs = Input((100, 100, 1))
c1 = Conv2D(8, 3, activation='relu', padding='same')(inputs)
p1 = MaxPooling2D()(c1)
c2 = Conv2D(16, 3, activation='relu', padding='same')(p1)
p2 = MaxPooling2D()(c2)
c3 = Conv2D(32, 3, activation='relu', padding='same')(p2)
p3 = MaxPooling2D()(c3)
c4 = Conv2D(64, 3, activation='relu', padding='same')(p3)
u5 = concatenate([UpSampling2D()(c4), c3])  # error[concat-mismatch]
c5 = Conv2D(32, 3, activation='relu', padding='same')(u5)
u6 = concatenate([UpSampling2D()(c5), c2])
c6 = Conv2D(16, 3, activation='relu', padding='same')(u6)
u7 = concatenate([UpSampling2D()(c6), c1])
outputs = Conv2D(1, 1, activation='sigmoid')(u7)
unet = Model(inputs, outputs)
unet.compile(optimizer='adam', loss='binary_crossentropy')
