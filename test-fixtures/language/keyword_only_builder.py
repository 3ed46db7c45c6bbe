import keras
from keras import layers


def build(num_features, /, *, units=(64, 32), num_classes, dropout=0.0, **head_options):
    inputs = keras.Input((num_features,))
    x = inputs
    for each in units:
        x = layers.Dense(each, activation="relu")(x)
    if dropout:
        x = layers.Dropout(dropout)(x)
    return keras.Model(inputs, layers.Dense(num_classes, **head_options)(x))


model = build(12, num_classes=5, activation="softmax")
probabilities = model.output  # shape: (None, 5)
regressor = build(12, units=(), num_classes=1, use_bias=False)
estimate = regressor.output  # shape: (None, 1)
