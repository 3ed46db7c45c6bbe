"""What comes out of NASNet without its classes, which takes only images of one size."""
from keras import applications

features = applications.NASNetMobile(weights=None, include_top=False, pooling="avg").output  # shape: (None, 1056)
features = applications.NASNetLarge(weights=None, include_top=False, pooling="avg").output  # shape: (None, 4032)
