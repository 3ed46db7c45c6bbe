"""What comes out of the smaller EfficientNets without their classes."""
from keras import applications

features = applications.EfficientNetB0(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1280)
features = applications.EfficientNetB1(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1280)
features = applications.EfficientNetB2(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1408)
features = applications.EfficientNetB3(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1536)
