import keras
from keras import layers

settings = {f"block_{index}_units": 8 * index for index in range(1, 4)}
x = keras.Input((4,))  # shape: (None, 4)
for index in range(1, len(settings) + 1):
    x = layers.Dense(settings["block_%d_units" % index], name=f"block_{index:02d}")(x)
last = x  # shape: (None, 24)
model = keras.Model(keras.Input((4,)), layers.Dense(2)(keras.Input((4,)))) if "missing" in settings else None
names = ",".join(sorted(settings))
first_units = layers.Dense(settings[names.split(",")[0]])(last)  # shape: (None, 8)
