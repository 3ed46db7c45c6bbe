import keras
from keras import layers


def add(x, layer):
    match layer:
        case {"type": "dense", "units": int(units), **options}:
            return layers.Dense(units, **options)(x)
        case {"type": "conv", "filters": filters, "size": (height, width)}:
            return layers.Conv2D(filters, (height, width))(x)
        case ["pool", size] | ("pool", size):
            return layers.MaxPooling2D(size)(x)
        case "flatten":
            return layers.Flatten()(x)
        case ("repeat", int(times), *inner) if times > 0:
            for _ in range(times):
                for each in inner:
                    x = add(x, each)
            return x
        case _:
            return x


x = keras.Input((20, 20, 3))  # shape: (None, 20, 20, 3)
for layer in [{"type": "conv", "filters": 8, "size": (3, 5)}, ("pool", 2), "flatten", None]:
    x = add(x, layer)
flat = x  # shape: (None, 576)
dense = add(flat, {"type": "dense", "units": 12, "activation": "relu"})  # shape: (None, 12)
deep = add(dense, ("repeat", 2, {"type": "dense", "units": 7}))  # shape: (None, 7)
