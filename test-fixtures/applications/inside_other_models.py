import keras
import numpy as np
from keras import layers
from tensorflow.keras.applications import DenseNet121, EfficientNetB0

# A base in the place of a layer.
stack = keras.Sequential(
    [
        EfficientNetB0(weights=None, include_top=False, input_shape=(64, 64, 3), pooling="avg"),
        layers.Dense(16, activation="relu"),
        layers.Dense(4, activation="softmax"),
    ]
)
probabilities = stack(keras.Input((64, 64, 3)))  # shape: (None, 4)
weights = np.zeros(stack.count_params() // 1000)  # shape: (4070,)

# A base that goes on from the output of other layers.
grey = keras.Input((64, 64, 1))  # shape: (None, 64, 64, 1)
coloured = layers.Conv2D(3, 1)(grey)  # shape: (None, 64, 64, 3)
base = DenseNet121(weights=None, include_top=False, input_tensor=coloured)
x = base.output  # shape: (None, 2, 2, 1024)
flat = layers.Flatten()(x)  # shape: (None, 4096)
model = keras.Model(grey, layers.Dense(1)(flat))
score = model(np.zeros((2, 64, 64, 1), dtype="float32"))  # shape: (2, 1)
total = np.zeros(model.count_params() // 1000)  # shape: (7041,)

# Flatten needs to know the size of the image.
endless = DenseNet121(weights=None, include_top=False)
layers.Dense(10)(layers.Flatten()(endless.output))  # error[undefined-dimension]
