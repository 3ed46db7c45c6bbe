/** Layers, models and callbacks that users write, in ways that real Keras and PyTorch run: nothing is said about them. */
import { beforeAll, describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

const SILENT: Readonly<Record<string, string>> = {
  "a build that takes more than shapes of tensors": `
import keras
class L(keras.layers.Layer):
    def build(self, x_shape, mask_shape=None):
        self.w = self.add_weight(shape=(x_shape[-1],))
    def call(self, x, mask=None):
        return x * self.w
L()(keras.Input((3,)))
`,
  "call is an attribute of the object": `
import keras
class L(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.inner = keras.layers.Dense(3)
        self.call = lambda x: self.inner(x)
L()(keras.Input((4,)))
`,
  "call is taken from another class": `
import keras
class A(keras.layers.Layer):
    def call(self, x):
        return x
class B(keras.layers.Layer):
    call = A.call
B()(keras.Input((4,)))
`,
  "a layer marked as built": `
import keras, numpy as np
class L(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.w = self.add_weight(shape=(3, 2))
        self.built = True
    def build(self, input_shape):
        raise NotImplementedError
    def call(self, x):
        return keras.ops.matmul(x, self.w)
L()(np.ones((2, 3)))
`,
  "labels of another size after training": `
import keras, numpy as np
m = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation='softmax')])
m.compile('adam', 'categorical_crossentropy')
m.fit(np.zeros((20, 4)), np.zeros((20, 3)), verbose=0)
m.fit(np.zeros((20, 4)), np.zeros((20, 1)), verbose=0)
`,
  "a callback that counts": `
import keras, numpy as np
class C(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.epochs = 0
        self.sizes = []
    def on_epoch_end(self, epoch, logs=None):
        self.epochs += 1
        self.sizes.append(self.epochs)
m = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])
m.compile('adam', 'mse')
c = C()
m.fit(np.zeros((4, 4)), np.zeros((4, 3)), epochs=3, verbose=0, callbacks=[c])
np.zeros((3, 2)).reshape((len(c.sizes), 2))
np.zeros((3, 2)).reshape((c.epochs, 2))
`,
  "reading what a layer does not have yet": `
import keras
d = keras.layers.Dense(3)
if not hasattr(d, 'kernel'):
    print(getattr(d, 'anything', None))
d(keras.Input((2,)))
`,
  "a subclass that overrides nothing of the library's layer": `
import keras, numpy as np
class D(keras.layers.Dense):
    def __init__(self, units):
        super().__init__(units, name='d')
        self.extra = 3
d = D(3)
d(np.ones((2, 4)))
d(keras.Input((4,)))
`,
  "cells that share their weights": `
import keras
class Cell(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = units
    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1] + self.units, self.units))
        self.built = True
    def call(self, x, states):
        h = keras.ops.matmul(keras.ops.concatenate([x, states[0]], -1), self.w)
        return h, [h]
cell = Cell(4)
x = keras.Input((5, 3))
keras.layers.RNN(cell)(x)
keras.layers.RNN(cell, return_sequences=True)(x)
keras.layers.RNN([Cell(6), Cell(7)])(x)
`,
  "a model that is compiled in its own way": `
import keras, numpy as np
class M(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(2)
    def compile(self, optimizer, my_loss):
        super().compile(optimizer=optimizer)
        self.my_loss = my_loss
    def call(self, x):
        return self.d(x)
    def train_step(self, data):
        x, y = data
        return {'loss': keras.ops.mean(self.my_loss(y, self(x)))}
m = M()
m.compile('adam', keras.losses.MeanSquaredError())
m.fit(np.zeros((4, 3)), np.zeros((4, 2)), verbose=0)
`,
  "several calls with other sizes of what is not fixed": `
import keras, numpy as np
class Pool(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(2)
    def call(self, x):
        return self.d(keras.ops.mean(x, axis=1))
p = Pool()
p(np.ones((2, 5, 4)))
p(np.ones((2, 9, 4)))
p(np.ones((3, 1, 4)))
`,
  "layers in a dict given to the constructor": `
import keras, numpy as np
class Heads(keras.layers.Layer):
    def __init__(self, heads, **kwargs):
        super().__init__(**kwargs)
        self.heads = heads
    def call(self, x):
        return {name: head(x) for name, head in self.heads.items()}
h = Heads({'a': keras.layers.Dense(2), 'b': keras.layers.Dense(3)})
out = h(np.ones((2, 4)))
keras.layers.Concatenate()([out['a'], out['b']])
`,
  "from_config of a class of its own": `
import keras
class L(keras.layers.Layer):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner
    def call(self, x):
        return self.inner(x)
    def get_config(self):
        return {**super().get_config(), 'inner': keras.layers.serialize(self.inner)}
    @classmethod
    def from_config(cls, config):
        inner = keras.layers.deserialize(config.pop('inner'))
        return cls(inner, **config)
L.from_config(L(keras.layers.Dense(3)).get_config())(keras.Input((2,)))
`,
  "a step that the base class has": `
import keras, numpy as np
class M(keras.Model):
    def train_step(self, data):
        x, y = data
        return super().train_step((x, keras.ops.reshape(y, (-1, 3))))
i = keras.Input((4,))
m = M(i, keras.layers.Dense(3)(i))
m.compile('adam', 'mse')
m.fit(np.zeros((6, 4)), np.zeros((6, 3, 1)), verbose=0)
`,
  "property named as in the base class": `
import keras, numpy as np
class M(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = keras.layers.Dense(2)
    @property
    def metrics(self):
        return []
    def call(self, x):
        return self.d(x)
m = M()
m(np.ones((2, 3)))
np.zeros((len(m.metrics), 3))
`,
  "torch modules in their containers": `
import torch
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.parts = nn.ModuleDict({'a': nn.Linear(4, 3), 'b': nn.Linear(3, 2)})
        self.seq = nn.Sequential(nn.Linear(2, 5), nn.ReLU())
        self.list = nn.ModuleList()
        for n in (5, 6):
            self.list.append(nn.Linear(n, n + 1))
    def forward(self, x):
        for name in ('a', 'b'):
            x = self.parts[name](x)
        x = self.seq(x)
        for each in self.list:
            x = each(x)
        return x
Net()(torch.zeros(2, 4)).reshape(7, 2)
sum(p.numel() for p in Net().parameters())
`,
};

describe("user classes that run", () => {
  test.each(Object.entries(SILENT))("%s", (_name, program) => {
    const { problems } = analyze(parseModule(parser, "p.py", program), noImports);
    expect(problems.filter(({ severity }) => severity === "error").map(({ problem }) => problem)).toEqual([]);
  });
});
