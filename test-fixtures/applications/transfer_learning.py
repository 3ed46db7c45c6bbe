import keras
import numpy as np
from keras import layers

base = keras.applications.MobileNetV2(weights=None, include_top=False, input_shape=(160, 160, 3))
base.trainable = False
features = base.output  # shape: (None, 5, 5, 1280)

inputs = keras.Input(shape=(160, 160, 3))  # shape: (None, 160, 160, 3)
scaled = keras.applications.mobilenet_v2.preprocess_input(inputs)  # shape: (None, 160, 160, 3)
x = base(scaled, training=False)  # shape: (None, 5, 5, 1280)
pooled = layers.GlobalAveragePooling2D()(x)  # shape: (None, 1280)
outputs = layers.Dense(2)(layers.Dropout(0.2)(pooled))  # shape: (None, 2)
model = keras.Model(inputs, outputs)

parameters = np.zeros(model.count_params() // 10000)  # shape: (226,)
# The layers of the base are many; which of them are frozen changes no shape.
for layer in base.layers[:-20]:
    layer.trainable = False
last = base.layers[-1].name

photos = np.zeros((4, 160, 160, 3), dtype="float32")  # shape: (4, 160, 160, 3)
found = base(photos)  # shape: (4, 5, 5, 1280)
grey = np.zeros((4, 160, 160, 1), dtype="float32")  # shape: (4, 160, 160, 1)
base(grey)  # error[axis-mismatch]
