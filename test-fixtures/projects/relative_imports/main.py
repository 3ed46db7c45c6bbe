# A package whose modules import each other by dots.
import numpy as np

from vision.models import classifier
from vision.models.classifier import Classifier

images = np.zeros((2, 32, 32, 3), dtype="float32")  # shape: (2, 32, 32, 3)
model = Classifier(classes=7)
logits = model(images)  # shape: (2, 7)
features = classifier.backbone(images)  # shape: (2, 8, 8, 32)
pooled = classifier.blocks.pool(features)  # shape: (2, 32)
