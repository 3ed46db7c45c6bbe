"""Axes of several plots are an array of objects."""
import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np

images = np.random.rand(6, 8, 8)  # shape: (6, 8, 8)
figure, axes = plt.subplots(2, 3, figsize=(6, 4))  # shape: (2, 3)
for index, axis in enumerate(axes.flatten()):
    axis.imshow(images[index])
    axis.axis("off")
axes[0, 1].set_title("first")
figure, row = plt.subplots(nrows=1, ncols=4, sharey=True)  # shape: (4,)
for axis, image in zip(row, images):
    axis.imshow(image)
figure, axis = plt.subplots()
axis.plot([1, 2, 3])
figure, (left, right) = plt.subplots(1, 2)
left.plot([1])
right.plot(images[0].mean(axis=0))
figure, table = plt.subplots(1, 2, squeeze=False)
plt.close("all")
