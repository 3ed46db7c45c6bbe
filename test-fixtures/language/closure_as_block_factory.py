import keras
from keras import layers


def conv_block(filters, kernel_size=3):
    def block(x, stride=1):
        x = layers.Conv2D(filters, kernel_size, strides=stride, padding="same")(x)
        return layers.ReLU()(layers.BatchNormalization()(x))

    return block


stem, deep = conv_block(16), conv_block(32, kernel_size=5)
images = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
features = stem(images)  # shape: (None, 32, 32, 16)
features = deep(features, stride=2)  # shape: (None, 16, 16, 32)
features = deep(features, stride=4)  # shape: (None, 4, 4, 32)
model = keras.Model(images, features)
output = model.output  # shape: (None, 4, 4, 32)
