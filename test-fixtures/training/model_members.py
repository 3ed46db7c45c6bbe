"""What models have, and what their methods give."""
import keras
import numpy as np
from keras import layers, ops

x = np.ones((8, 4), dtype="float32")  # shape: (8, 4)
y = np.ones((8, 1), dtype="float32")  # shape: (8, 1)
inputs = keras.Input((4,))  # shape: (None, 4)
hidden = layers.Dense(3, name="hidden")(inputs)  # shape: (None, 3)
model = keras.Model(inputs, layers.Dense(1, name="head")(hidden))
model.compile(optimizer="sgd", loss="mse", metrics=["mae"])

out = model.call(x)  # shape: (8, 1)
out = model.predict(x, verbose=0)  # shape: (8, 1)
out = model.predict_on_batch(x)  # shape: (8, 1)
out = model.predict_step(x)  # shape: (8, 1)
loss = model.train_on_batch(x, y)[0]
loss = model.test_on_batch(x, y)[0]
loss = model.compute_loss(x, y, model(x))  # shape: ()
history = model.fit(x, y, epochs=3, verbose=0)
values = np.array(model.evaluate(x, y, verbose=0))  # shape: (2,)
part = model.get_layer("hidden").output  # shape: (None, 3)
part = model.get_layer(index=1).output  # shape: (None, 3)
made = model.layers[1].output  # shape: (None, 3)
again = keras.Model.from_config(model.get_config())(x)  # shape: (8, 1)
copied = keras.models.clone_model(model)(x)  # shape: (8, 1)
read = keras.models.model_from_json(model.to_json())(x)  # shape: (8, 1)
out, state = model.stateless_call(model.trainable_variables, model.non_trainable_variables, x)  # shape: (8, 1)
out = model.compute_output_spec(inputs)  # shape: (None, 1)

stacked = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)])
out = stacked.call(x)  # shape: (8, 2)
out = stacked.inputs[0]  # shape: (None, 4)
out = stacked.outputs[0]  # shape: (None, 2)
out = stacked.layers[0].output  # shape: (None, 3)
out = np.zeros(stacked.input_shape[1:])  # shape: (4,)
out = np.zeros(stacked.output_shape[1:])  # shape: (2,)
out = np.zeros(stacked.compute_output_shape((5, 4)))  # shape: (5, 2)
out = stacked.compute_output_spec(keras.Input((4,)))  # shape: (None, 2)
out = keras.Sequential.from_config(stacked.get_config())(x)  # shape: (8, 2)


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return x[:4], y[:4]


out = model.predict(Batches(), verbose=0)  # shape: (8, 1)
