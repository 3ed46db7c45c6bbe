# quick experiment, run with: python slogits_03.py

import numpy as np
from tensorflow.keras import layers, losses, Sequential

reviews = np.random.randint(0, 1000, (60, 40))
label = np.random.randint(0, 2, 60)
model = Sequential([
    layers.Embedding(1000, 16),
    layers.GlobalAveragePooling1D(),
    layers.Dropout(0.2),
    layers.Dense(1, activation="sigmoid"),
])
model.compile(loss=losses.BinaryCrossentropy(from_logits=True), optimizer="adam")  # warning[from-logits]
model.fit(reviews, label, epochs=1, batch_size=12)
