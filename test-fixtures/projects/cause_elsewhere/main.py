# The model expects images with a channel axis; the loader in another file gives none. The error is shown at the call.
from data import load_images
from network import SmallCnn, features

images, labels = load_images(16)
x = images  # shape: (16, 28, 28)
model = SmallCnn(classes=10)
good = model(images[..., None])  # shape: (16, 10)
bad = features(images)  # error[rank-mismatch]: Conv2D expects rank 4, got rank 3
