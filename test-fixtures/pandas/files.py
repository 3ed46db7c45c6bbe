# Frames of files whose columns the call names, groups, windows, text and what iterating gives.
import io

import numpy as np
import pandas as pd

text = "1,2,3\n4,5,6\n"
named = pd.read_csv(io.StringIO(text), names=["x", "y", "z"])
features = named[["x", "y"]].values  # shape: (?, 2)
target = named.pop("z")  # shape: (?,)
rest = named.values  # shape: (?, 2)
some = pd.read_csv(io.StringIO("u,v,w\n" + text), usecols=["u", "w"]).values  # shape: (?, 2)
renamed = pd.read_csv(io.StringIO("u,v,w\n" + text), names=list("abc"), header=0, usecols=["a", "c"]).values  # shape: (?, 2)
indexed = pd.read_csv(io.StringIO(text), names=["x", "y", "z"], index_col=0).values  # shape: (?, 2)
typed = pd.read_csv(io.StringIO(text), names=["x", "y", "z"], dtype="float32")["y"].values  # shape: (?,)

frame = pd.DataFrame({"a": np.arange(20.0), "b": np.arange(20.0), "t": ["x", "y"] * 10})
means = frame.groupby("t")["a"].mean().values  # shape: (?,)
sizes = frame.groupby("t").size().values  # shape: (?,)
for name, group in frame.groupby("t"):
    part = group.values  # shape: (?, 3)
numbers = frame[["a", "b"]]
for index, row in numbers.iterrows():
    one = row.values  # shape: (2,)
for name, column in numbers.items():
    entries = column.values  # shape: (20,)
moving = frame["a"].rolling(3).mean().values  # shape: (20,)
both = numbers.rolling(2).sum().values  # shape: (20, 2)
lengths = frame["t"].str.len().values  # shape: (20,)
codes = frame["t"].astype("category").cat.codes.values  # shape: (20,)
large = (numbers > 3).values  # shape: (20, 2)
less = (-numbers).values  # shape: (20, 2)
statistics = numbers.describe().values  # shape: (8, 2)
last = numbers.iloc[-1].values  # shape: (2,)
flat = numbers.T.values  # shape: (2, 20)
spread = frame.groupby("t")["a"].transform("mean").values  # shape: (20,)
