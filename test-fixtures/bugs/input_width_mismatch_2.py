import numpy as np
from sklearn.decomposition import PCA
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense

N_COMPONENTS = 50
genes = np.random.rand(80, 400)
subtype = np.random.randint(0, 4, 80)
reduced = PCA(n_components=30).fit_transform(genes)

mlp = Sequential()
mlp.add(Dense(32, activation="relu", input_shape=(N_COMPONENTS,)))
mlp.add(Dense(4, activation="softmax"))
mlp.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
mlp.fit(reduced, subtype, epochs=5, batch_size=16)  # error[input-mismatch]
