import keras
from keras.layers import Conv3D, Conv3DTranspose, Input, MaxPooling3D, concatenate

volume = Input((20, 32, 32, 1))
c1 = Conv3D(4, 3, padding="same", activation="relu")(volume)
p1 = MaxPooling3D(2)(c1)
c2 = Conv3D(8, 3, padding="same", activation="relu")(p1)
p2 = MaxPooling3D(2)(c2)
c3 = Conv3D(16, 3, padding="same", activation="relu")(p2)
p3 = MaxPooling3D(2)(c3)
mid = Conv3D(32, 3, padding="same", activation="relu")(p3)
u3 = concatenate([Conv3DTranspose(16, 2, strides=2)(mid), c3])  # error[concat-mismatch]
u2 = concatenate([Conv3DTranspose(8, 2, strides=2)(u3), c2])
u1 = concatenate([Conv3DTranspose(4, 2, strides=2)(u2), c1])
voxels = Conv3D(1, 1, activation="sigmoid")(u1)
net = keras.Model(volume, voxels)
net.compile("adam", "binary_crossentropy")
