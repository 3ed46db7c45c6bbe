# ImageDataGenerator: batches, their attributes, subsets; files are not read, only what the call says.
import os
import tempfile

import keras
import numpy as np
import pandas as pd
from keras import layers
from PIL import Image
from tensorflow.keras.preprocessing.image import ImageDataGenerator

x = np.random.rand(50, 16, 16, 3).astype("float32")
y = np.random.randint(0, 4, 50)

generator = ImageDataGenerator(rescale=1.0 / 255, rotation_range=20, validation_split=0.3)
generator.fit(x)
batches = generator.flow(x, y, batch_size=16)
images, labels = next(batches)
print(images.shape)  # nothing but arrays
a = images  # shape: (16, 16, 16, 3)
b = labels  # shape: (16,)
training = generator.flow(x, y, batch_size=40, subset="training", ignore_class_split=True)
c, d = next(training)
e = c  # shape: (35, 16, 16, 3)
validation = generator.flow(x, keras.utils.to_categorical(y, 4), subset="validation", ignore_class_split=True)
f, g = validation[0]
h = g  # shape: (15, 4)
i = np.zeros(validation.n)  # shape: (15,)
alone = next(generator.flow(x, batch_size=20))  # shape: (20, 16, 16, 3)
standard = generator.standardize(x[:4])  # shape: (4, 16, 16, 3)
weighted = next(generator.flow(x, y, sample_weight=np.ones(50)))
w = weighted[2]  # shape: (32,)

first = ImageDataGenerator(data_format="channels_first", dtype="float64")
j = next(first.flow(np.zeros((8, 3, 10, 10)), batch_size=8))  # shape: (8, 3, 10, 10)

model = keras.Sequential([keras.Input((16, 16, 3)), layers.Flatten(), layers.Dense(4, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(batches, validation_data=batches, steps_per_epoch=2)
predicted = model.predict(generator.flow(x, batch_size=16, shuffle=False))  # shape: (50, 4)

folder = tempfile.mkdtemp()
for name in ["a", "b", "c"]:
    os.mkdir(os.path.join(folder, name))
    for number in range(4):
        Image.fromarray(np.zeros((20, 20, 3), "uint8")).save(os.path.join(folder, name, f"{number}.png"))

files = generator.flow_from_directory(folder, target_size=(16, 16), batch_size=4, classes=["a", "b", "c"])
k, l = next(files)
m = k[0]  # shape: (16, 16, 3)
n = l[0]  # shape: (3,)
o = np.zeros((files.num_classes, len(files.class_indices)) + files.image_shape)  # shape: (3, 3, 16, 16, 3)
model = keras.Sequential([keras.Input(files.image_shape), layers.Flatten(), layers.Dense(files.num_classes, activation="softmax")])
model.compile(loss="categorical_crossentropy")
model.fit(files)
p = next(generator.flow_from_directory(folder, color_mode="grayscale", class_mode=None))[0]  # shape: (256, 256, 1)
q = next(generator.flow_from_directory(folder, class_mode="input", target_size=(9, 8)))[1][0]  # shape: (9, 8, 3)

frame = pd.DataFrame({"filename": ["a/0.png", "b/1.png"], "v": [1.0, 2.0], "w": [3.0, 4.0]})
r = next(ImageDataGenerator().flow_from_dataframe(frame, folder, y_col=["v", "w"], class_mode="raw"))
s = r[1][0]  # shape: (2,)
