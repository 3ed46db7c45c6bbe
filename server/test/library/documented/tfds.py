import tensorflow_datasets as tfds
r = tfds.load("mnist", split="train", as_supervised=True)
# 60000 × (uint8[28,28,1], int64[])

import tensorflow_datasets as tfds
r = tfds.load(name="cifar10")
# {train: 50000 × {id: string[], image: uint8[32,32,3], label: int64[]}, test: 10000 × {id: string[], image: uint8[32,32,3], label: int64[]}}

import tensorflow_datasets as tfds
r, info = tfds.load("cats_vs_dogs", split=["train[:40%]", "train[40%:50%]", "train[-50%:]", "train[:100]+train[-7:]"], as_supervised=True, with_info=True)
# [9305 × (uint8[None,None,3], int64[]), 2326 × (uint8[None,None,3], int64[]), 11631 × (uint8[None,None,3], int64[]), 107 × (uint8[None,None,3], int64[])]

import tensorflow_datasets as tfds
_, info = tfds.load("oxford_flowers102", with_info=True)
label = info.features["label"]
r = label.num_classes, len(label.names), info.features["image"].shape, info.splits["train"].num_examples, info.splits["test[:10%]"].num_examples, sorted(info.splits.keys()), "label" in info.features
# (102, 102, (None, None, 3), 1020, 615, [test, train, validation], ?)

import tensorflow_datasets as tfds
r = tfds.load("horses_or_humans:3.0.0", split=tfds.Split.TEST, batch_size=50, as_supervised=True)
# 6 × (uint8[None,300,300,3], int64[None])

import tensorflow_datasets as tfds
r = tfds.as_numpy(tfds.load("iris", split="train", batch_size=-1, as_supervised=True))
# (float32[150,4], int64[150])

import tensorflow_datasets as tfds
builder = tfds.builder("voc/2012")
builder.download_and_prepare()
r = [builder.info.splits["validation"].num_examples, builder.as_dataset(split="train").map(lambda x: x["objects"])]
# [5823, 5717 × {bbox: float32[None,4], is_difficult: bool[None], is_truncated: bool[None], label: int64[None], pose: int64[None]}]

import tensorflow_datasets as tfds
r = tfds.load("a_data_set_of_ones_own", split="train", as_supervised=True)
# ? × ?

import tensorflow_datasets as tfds
r = tfds.load("ted_hrlr_translate/pt_to_en", split=("train", "validation"), as_supervised=True)
# (51785 × (string[], string[]), 1193 × (string[], string[]))

import keras, tensorflow_datasets as tfds
train, info = tfds.load("rock_paper_scissors", split="train", as_supervised=True, with_info=True)
model = keras.Sequential([keras.Input((300, 300, 3)), keras.layers.Flatten(), keras.layers.Dense(info.features["label"].num_classes)])
model.compile(loss="sparse_categorical_crossentropy")
r = model.fit(train)
# error[input-mismatch]
