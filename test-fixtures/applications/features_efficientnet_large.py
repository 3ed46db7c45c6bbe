"""What comes out of the larger EfficientNets without their classes."""
from keras import applications

features = applications.EfficientNetB4(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1792)
features = applications.EfficientNetB5(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2048)
features = applications.EfficientNetB6(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2304)
features = applications.EfficientNetB7(weights=None, include_top=False, pooling="avg").output  # shape: (None, 2560)
