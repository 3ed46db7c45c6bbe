"""The default of an option is the size that does not fit."""
import argparse

import keras
from keras import layers

parser = argparse.ArgumentParser()
parser.add_argument("--units", type=int, default=30)
args = parser.parse_args([])

inputs = keras.Input((16,))  # shape: (None, 16)
hidden = layers.Dense(args.units)(inputs)  # shape: (None, 30)
grid = layers.Reshape((4, 8))(hidden)  # error[reshape-mismatch]: 30 values do not fill 4 rows of 8
