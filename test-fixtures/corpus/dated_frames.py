"""Rows of a frame chosen by date."""

import numpy as np
import pandas as pd
import keras

days = pd.date_range("2019-01-01", periods=120, freq="D")
riders = pd.DataFrame({"bus": np.arange(120.0), "rail": np.arange(120.0)}, index=days)

spring = riders["2019-03":"2019-04"]
rail = riders["rail"]["2019-02-01":"2019-03-01"] / 1e6
late = riders[["bus", "rail"]].diff(7)["2019-04":]
window = slice("2019-01-01", "2019-01-10")
first = riders[window]["bus"]

inputs = keras.Input((2,))  # shape: (None, 2)
outputs = keras.layers.Dense(1)(inputs)  # shape: (None, 1)
model = keras.Model(inputs, outputs)
