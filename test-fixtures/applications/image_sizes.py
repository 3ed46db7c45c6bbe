import keras
import numpy as np
from keras import applications

# Without a top and without a size, the models take images of any size.
vgg = applications.VGG16(weights=None, include_top=False)
any_size = vgg.output  # shape: (None, None, None, 512)
wide = vgg(keras.Input((180, 321, 3)))  # shape: (None, 5, 10, 512)
residual = applications.ResNet50(weights=None, include_top=False)(keras.Input((75, 75, 3)))  # shape: (None, 3, 3, 2048)
dense = applications.DenseNet121(weights=None, include_top=False)(keras.Input((75, 75, 3)))  # shape: (None, 2, 2, 1024)

# Padding is chosen when the model is built: for one size, or for any.
free = applications.MobileNetV2(weights=None, include_top=False)(keras.Input((75, 75, 3)))  # shape: (None, 2, 2, 1280)
fixed = applications.MobileNetV2(weights=None, include_top=False, input_shape=(75, 75, 3)).output  # shape: (None, 3, 3, 1280)
deep = applications.Xception(weights=None, include_top=False, input_shape=(150, 150, 3)).output  # shape: (None, 5, 5, 2048)
mixed = applications.InceptionV3(weights=None, include_top=False, input_shape=(139, 200, 3)).output  # shape: (None, 3, 4, 2048)
patches = applications.ConvNeXtTiny(weights=None, include_top=False, input_shape=(100, 100, 3)).output  # shape: (None, 3, 3, 768)
narrow = applications.MobileNet(alpha=0.25, weights=None, include_top=False, input_shape=(96, 96, 1)).output  # shape: (None, 3, 3, 256)
photo = np.zeros((2, 64, 64, 3), dtype="float32")  # shape: (2, 64, 64, 3)
seen = vgg(photo)  # shape: (2, 2, 2, 512)
