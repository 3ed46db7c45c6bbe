"""A training script whose options have their defaults."""
import argparse

import keras
from keras import layers


def parse():
    parser = argparse.ArgumentParser(description="Train a classifier")
    parser.add_argument("--image-size", type=int, default=32)
    parser.add_argument("--filters", type=int, nargs="+", default=[16, 32])
    parser.add_argument("--classes", type=int, default=10)
    parser.add_argument("--dropout", type=float, default="0.25")
    parser.add_argument("--batch-norm", action="store_true")
    parser.add_argument("--no-pool", dest="pool", action="store_false")
    parser.set_defaults(classes=12)
    return parser.parse_args([])


args = parse()
inputs = keras.Input((args.image_size, args.image_size, 3))  # shape: (None, 32, 32, 3)
x = inputs  # shape: (None, 32, 32, 3)
for filters in args.filters:
    x = layers.Conv2D(filters, 3, padding="same")(x)
    if args.batch_norm:
        x = layers.Flatten()(x)
    if args.pool:
        x = layers.MaxPooling2D()(x)
features = x  # shape: (None, 8, 8, 32)
x = layers.Flatten()(features)  # shape: (None, 2048)
x = layers.Dropout(args.dropout)(x)  # shape: (None, 2048)
outputs = layers.Dense(args.classes, activation="softmax")(x)  # shape: (None, 12)
