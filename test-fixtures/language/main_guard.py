import argparse
import sys

import keras
from keras import layers


def build(units):
    return keras.Sequential([keras.Input((10,)), layers.Dense(units), layers.Dense(2)])


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("--units", type=int, default=24)
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args(argv)
    model = build(options.units)
    if not options.quiet:
        model.summary()
    return model


if __name__ == "__main__":
    model = main([])
    hidden = model.layers[0].output
    output = model.outputs[0]
    if len(sys.argv) > 50:
        sys.exit(1)
    after = layers.Dense(3)(hidden)
