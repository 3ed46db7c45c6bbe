"""What comes out of the networks of convnext without their classes."""
from keras import applications

features = applications.ConvNeXtBase(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1024)
features = applications.ConvNeXtLarge(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1536)
features = applications.ConvNeXtSmall(weights=None, include_top=False, pooling="avg").output  # shape: (None, 768)
features = applications.ConvNeXtXLarge(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2048)
