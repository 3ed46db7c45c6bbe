import keras
import numpy as np
from keras import layers

# A clone has layers of its own, of the same names; what is done to one is not done to the other.
a = keras.Input((4,), name="a")
hidden = layers.Dense(3)
model = keras.Model(a, layers.Dense(2)(hidden(a)), name="model")
clone = keras.models.clone_model(model)
hidden.trainable = False
both = np.ones(len(clone.trainable_weights))  # shape: (4,)
clone.get_layer("dense_1").trainable = False
one = np.ones(len(model.trainable_weights))  # shape: (2,)
kernel = clone.get_layer("dense").kernel  # shape: (4, 3)

# Shared layers, layers of several inputs and outputs, operations, masks, models within models.
left = keras.Input((5,), dtype="int32")
right = keras.Input((5,), dtype="int32")
words = layers.Embedding(20, 3, mask_zero=True)
encoder = layers.LSTM(6, return_state=True)
first, state_h, state_c = encoder(words(left))
second, *_ = encoder(words(right))
twins = keras.Model([left, right], {"sum": first + second, "state": state_h})
inner = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.BatchNormalization()], name="inner")
outer = keras.Model(a, layers.Dense(1)(inner(a)))
twins_again = keras.models.clone_model(twins)
outputs = twins_again([np.ones((2, 5)), np.ones((2, 5))])
state = outputs["state"]  # shape: (2, 6)
outer_again = keras.models.clone_model(outer)
outer_again.get_layer("inner").trainable = False
untouched = np.ones(len(outer.trainable_weights))  # shape: (6,)
touched = np.ones(len(outer_again.trainable_weights))  # shape: (2,)
fixed = keras.models.clone_model(model, input_tensors=keras.Input((4,), batch_size=7))
seven = fixed.output  # shape: (7, 2)


def wider(layer):
    config = layer.get_config()
    if isinstance(layer, layers.Dense):
        config["units"] = 10 * config["units"]
    return layer.__class__.from_config(config)


wide = keras.models.clone_model(model, clone_function=wider)
y = wide(np.ones((8, 4)))  # shape: (8, 20)
wide_inner = keras.models.clone_model(inner, clone_function=wider)
z = wide_inner(np.ones((8, 4)))  # shape: (8, 30)

# A layer that is what it shall be keeps what is in it as it is.
model.trainable = True
still = np.ones(len(model.trainable_weights))  # shape: (2,)
model.trainable = False
model.trainable = True
again = np.ones(len(model.trainable_weights))  # shape: (4,)
