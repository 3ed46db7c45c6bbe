import numpy as np
import keras
from keras import layers

torch_weight = np.random.randn(32, 100).astype("float32")
torch_bias = np.zeros(32, dtype="float32")

model = keras.Sequential([keras.Input((100,)), layers.Dense(32, name="fc1", activation="relu"),
                          layers.Dense(1, name="fc2")])
model.get_layer("fc1").set_weights([torch_weight, torch_bias])  # error[weights-mismatch]
model.compile("adam", "mse")
model.fit(np.random.rand(16, 100), np.random.rand(16), epochs=1, batch_size=8)
out = model.predict(np.random.rand(4, 100))
print(out.shape)
print(sum(w.size for w in model.get_weights()))
