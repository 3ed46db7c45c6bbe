"""What comes out of the larger EfficientNetV2 without their classes."""
from keras import applications

features = applications.EfficientNetV2S(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1280)
features = applications.EfficientNetV2M(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1280)
features = applications.EfficientNetV2L(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1280)
