# A package that hands on what its modules define, under names of its own.
import keras

import zoo
from zoo import tiny as make_tiny

model = zoo.build("tiny", classes=4)
inputs = keras.Input((16, 16, 3))
outputs = model(inputs)  # shape: (None, 4)
small = make_tiny(2)(inputs)  # shape: (None, 2)
bigger = zoo.BUILDERS["wide"](9)(inputs)  # shape: (None, 9)
flat = zoo.layers.Flatten()(inputs)  # shape: (None, 768)
