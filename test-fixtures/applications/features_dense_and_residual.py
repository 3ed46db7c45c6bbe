"""What comes out of the networks of dense and residual without their classes."""
from keras import applications

features = applications.DenseNet169(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1664)
features = applications.DenseNet201(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1920)
features = applications.ResNet101(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2048)
features = applications.ResNet152(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2048)
features = applications.ResNet50V2(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2048)
features = applications.ResNet101V2(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2048)
features = applications.ResNet152V2(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2048)
features = applications.InceptionResNetV2(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1536)
features = applications.VGG16(weights=None, include_top=False, pooling="avg").output  # shape: (None, 512)
features = applications.MobileNetV3Large(weights=None, include_top=False, pooling="avg").output  # shape: (None, 960)
