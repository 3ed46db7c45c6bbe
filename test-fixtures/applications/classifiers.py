import keras
import numpy as np
from keras.applications.resnet50 import ResNet50, preprocess_input
from keras.applications.vgg16 import VGG16

model = ResNet50(weights=None)
scores = model.output  # shape: (None, 1000)
images = np.random.randint(0, 256, (3, 224, 224, 3)).astype("uint8")  # shape: (3, 224, 224, 3)
ready = preprocess_input(images)  # shape: (3, 224, 224, 3)
predictions = model.predict(ready, verbose=0)  # shape: (3, 1000)

flowers = VGG16(weights=None, classes=5, input_shape=(64, 64, 3))
petals = flowers.output  # shape: (None, 5)
thousands = np.zeros(flowers.count_params() // 1000)  # shape: (39909,)
logits = keras.applications.MobileNetV3Small(weights=None, classes=7, classifier_activation=None).output  # shape: (None, 7)
flowers.compile("adam", "sparse_categorical_crossentropy")
flowers.fit(np.zeros((4, 64, 64, 3)), np.array([0, 4, 2, 1]), epochs=1, verbose=0)
flowers.fit(np.zeros((4, 48, 48, 3)), np.array([0, 4, 2, 1]), epochs=1, verbose=0)  # error[input-mismatch]
