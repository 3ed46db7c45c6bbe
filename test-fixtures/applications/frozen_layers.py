import keras
import numpy as np
from keras import layers
from keras.applications import ResNet50, VGG16

# All but the last layers are frozen.
base = VGG16(weights=None, include_top=False, input_shape=(64, 64, 3))
for layer in base.layers[:-4]:
    layer.trainable = False
trained = np.zeros(len(base.trainable_weights))  # shape: (6,)
frozen = np.zeros(len(base.non_trainable_weights))  # shape: (20,)
kernel = base.layers[-2].kernel  # shape: (3, 3, 512, 512)
model = keras.Sequential([base, layers.Flatten(), layers.Dense(3)])
all_trained = np.zeros(len(model.trainable_weights))  # shape: (8,)

# Everything but normalization, from a layer on.
deep = ResNet50(weights=None, include_top=False, pooling="avg", input_shape=(64, 64, 3))
trainable = False
for layer in deep.layers:
    if layer.name == "conv5_block1_1_conv":
        trainable = True
    layer.trainable = trainable and not isinstance(layer, layers.BatchNormalization)
tuned = np.zeros(len(deep.trainable_weights))  # shape: (20,)
count = np.zeros(len(deep.layers))  # shape: (176,)

for i, layer in enumerate(deep.layers):
    layer.trainable = i > 170
last = np.zeros(len(deep.trainable_weights))  # shape: (4,)

# A frozen model trains nothing, even if a layer of it would; a model around it does.
deep.trainable = False
deep.get_layer("conv5_block3_3_conv").trainable = True
nothing = np.zeros(len(deep.trainable_weights))  # shape: (0,)
head = keras.Model(deep.input, layers.Dense(2)(deep.output))
four = np.zeros(len(head.trainable_weights))  # shape: (4,)
