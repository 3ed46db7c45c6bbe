import keras
import numpy as np
import tensorflow as tf
from keras import layers
from keras.applications import InceptionV3, MobileNetV2, ResNet50V2, VGG19

# Skip connections of a U-Net.
base = MobileNetV2(weights=None, include_top=False, input_shape=(128, 128, 3), alpha=0.35)
names = ["block_1_expand_relu", "block_3_expand_relu", "block_6_expand_relu", "block_13_expand_relu", "block_16_project"]
down_stack = keras.Model(inputs=base.input, outputs=[base.get_layer(name).output for name in names])
down_stack.trainable = False
inputs = keras.Input(shape=(128, 128, 3))  # shape: (None, 128, 128, 3)
skips = down_stack(inputs)
x = skips[-1]  # shape: (None, 4, 4, 112)
for filters, skip in zip([512, 256, 128, 64], reversed(skips[:-1])):
    x = layers.Conv2DTranspose(filters, 3, strides=2, padding="same")(x)
    x = layers.Concatenate()([x, skip])
masks = layers.Conv2DTranspose(21, 3, strides=2, padding="same")(x)  # shape: (None, 128, 128, 21)
unet = keras.Model(inputs, masks)
predicted = unet(np.zeros((2, 128, 128, 3), dtype="float32"))  # shape: (2, 128, 128, 21)

# Features of several depths.
style = VGG19(weights=None, include_top=False)
outputs = dict((layer.name, layer.output) for layer in style.layers)
extractor = keras.Model(style.inputs, outputs)
found = extractor(tf.zeros((1, 64, 48, 3)))
content = found["block5_conv2"]  # shape: (1, 4, 3, 512)
gram = tf.linalg.einsum("bijc,bijd->bcd", content, content)  # shape: (1, 512, 512)

dream = InceptionV3(weights=None, include_top=False)
mixed = dream.get_layer("mixed3").output  # shape: (None, None, None, 768)
automatic = dream.layers[4].output  # shape: (None, None, None, 32)
name = dream.layers[4].name
again = dream.get_layer(index=-1).output  # shape: (None, None, None, 2048)

# Where a class is seen: the last convolution and the predictions.
classifier = ResNet50V2(weights=None, input_shape=(64, 64, 3), classes=5)
last_convolution = classifier.get_layer("post_relu")
grad_model = keras.Model(classifier.inputs, [last_convolution.output, classifier.output])
with tf.GradientTape() as tape:
    maps, scores = grad_model(np.zeros((1, 64, 64, 3), dtype="float32"))
    channel = scores[:, 0]  # shape: (1,)
grads = tape.gradient(channel, maps)  # shape: (1, 2, 2, 2048)
pooled = tf.reduce_mean(grads, axis=(0, 1, 2))  # shape: (2048,)
heatmap = tf.squeeze(maps[0] @ pooled[..., tf.newaxis])  # shape: (2, 2)

# Half a model, and the other half on top of it.
half = keras.Model(classifier.input, classifier.layers[30].output)
features = half(np.zeros((3, 64, 64, 3), dtype="float32"))  # shape: (3, 16, 16, 64)
numbered = layers.MaxPooling2D()(features)  # shape: (3, 8, 8, 64)
layers.Dense(2)(layers.Flatten()(dream.output))  # error[undefined-dimension]
