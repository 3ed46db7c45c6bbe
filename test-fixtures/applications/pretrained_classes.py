from keras.applications import EfficientNetB0
from keras.applications.efficientnet import decode_predictions, preprocess_input
import numpy as np

own = EfficientNetB0(weights=None, classes=10)
scores = own.output  # shape: (None, 10)
photos = preprocess_input(np.zeros((2, 224, 224, 3)))  # shape: (2, 224, 224, 3)
predictions = own.predict(photos, verbose=0)  # shape: (2, 10)
model = EfficientNetB0(weights="imagenet", classes=10)  # error[invalid-argument]
