# PIL images know their size and mode; a few functions of SciPy keep the shape.
import os
import tempfile

import keras
import numpy as np
from PIL import Image
from scipy import ndimage, stats

red = Image.new("RGB", (20, 10))
a = np.array(red)  # shape: (10, 20, 3)
b = np.array(red.resize((8, 4)))  # shape: (4, 8, 3)
c = np.asarray(red.convert("L"))  # shape: (10, 20)
d = np.array(red.convert("RGBA"))  # shape: (10, 20, 4)
e = np.array(red.crop((2, 3, 7, 9)))  # shape: (6, 5, 3)
f = np.array(red.rotate(30))  # shape: (10, 20, 3)
g = np.zeros(red.size + (red.width, red.height))  # shape: (20, 10, 20, 10)
h = np.array(red.convert("1"))  # shape: (10, 20)
i = np.array(red.convert("F"))  # shape: (10, 20)
j = np.array(Image.fromarray(np.zeros((5, 6, 3), "uint8")).resize((9, 9), Image.BILINEAR))  # shape: (9, 9, 3)
k = np.array(Image.fromarray(np.zeros((5, 6), "uint8")).copy())  # shape: (5, 6)
path = os.path.join(tempfile.mkdtemp(), "red.png")
red.save(path)
opened = Image.open(path)
l = np.array(opened.convert("RGB").resize((28, 30)))  # shape: (30, 28, 3)
m = np.expand_dims(np.array(opened.resize((28, 30)).convert("L")) / 255.0, axis=(0, -1))  # shape: (1, 30, 28, 1)
n = keras.utils.img_to_array(keras.utils.load_img(path, target_size=(7, 9)).convert("L"))  # shape: (7, 9, 1)
red.thumbnail((5, 5))
o = np.array(red)  # shape: (?, ?, 3)

p = stats.zscore(np.random.rand(6, 3))  # shape: (6, 3)
q = ndimage.gaussian_filter(np.random.rand(6, 3), sigma=1)  # shape: (6, 3)
s = ndimage.zoom(np.zeros((6, 3)), 2)  # shape: (12, 6)
t = ndimage.zoom(np.zeros((5, 3, 3)), (0.5, 1.5, 1))  # shape: (2, 4, 3)
