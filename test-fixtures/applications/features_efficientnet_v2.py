"""What comes out of EfficientNetV2 without its classes."""
from keras import applications

features = applications.EfficientNetV2B0(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1280)
features = applications.EfficientNetV2B1(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1280)
features = applications.EfficientNetV2B2(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1408)
features = applications.EfficientNetV2B3(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1536)
