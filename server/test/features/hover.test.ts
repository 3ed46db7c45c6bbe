import { describe, expect, it } from "vitest";
import { hoverAt } from "../../src/features/hover";
import { analyzeText } from "./analyze-text";

/** The hover where `|` stands in the program: the code it belongs to, and its text without Markdown's fences. */
function hover(marked: string): { readonly code: string; readonly text: string } | undefined {
  const offset = marked.indexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = hoverAt(analyzeText(text), offset);
  return found && { code: text.slice(found.start, found.end), text: plain(found.markdown) };
}

function plain(markdown: string): string {
  return markdown
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("```"))
    .join("\n");
}

const IMPORTS = "import numpy as np\nimport keras\nfrom keras import layers\n";
const SEQUENTIAL = `${IMPORTS}model = keras.Sequential([
    keras.Input((28, 28)),
    layers.Flatten(),
    layers.Dense(128, activation="relu"),
    layers.Dense(10),
])
`;

describe("hoverAt", () => {
  it("shows what a layer of a Sequential does", () => {
    const { code, text } = hover(SEQUENTIAL.replace("Dense(128", "De|nse(128")) ?? {};
    expect(code).toBe("layers.Dense");
    expect(text).toBe('Dense "dense"\n(None, 784) → (None, 128) float32\n100,480 parameters');
  });

  it("shows the layer and the tensor of a functional call, each at its own place", () => {
    const program = `${IMPORTS}x = keras.Input((32,))\ny = layers.Dense(8)(x)\n`;
    expect(hover(program.replace("Dense(8)", "Dense|(8)"))?.text).toContain("(None, 32) → (None, 8) float32");
    expect(hover(program.replace("Dense(8)(x)", "Dense(8)(x)|"))?.text).toBe("(None, 8) float32\nmade by Dense in line 5");
    expect(hover(program.replace("y =", "|y ="))?.text).toBe("y: (None, 8) float32\nmade by Dense in line 5");
  });

  it("shows names where they are read", () => {
    const program = `${IMPORTS}x = np.zeros((60000, 28, 28))\nprint(x.shape)\n`;
    const { code, text } = hover(program.replace("(x.shape", "(|x.shape")) ?? {};
    expect(code).toBe("x");
    expect(text).toContain("x: (60000, 28, 28) float64");
  });

  it("shows the parameters of a function as they are read", () => {
    const program = `${IMPORTS}def head(h):\n    return layers.Dense(3)(h)\n\nout = head(keras.Input((7,)))\n`;
    expect(hover(program.replace("(h)\n\n", "(|h)\n\n"))?.text).toContain("h: (None, 7) float32");
  });

  it("shows attributes", () => {
    const program = `${IMPORTS}class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(4)

    def call(self, x):
        return self.dense(x)

net = Net()
out = net(np.zeros((2, 9)))
`;
    expect(hover(program.replace("self.dense =", "self.de|nse ="))?.text).toContain("(2, 9) → (2, 4) float32");
  });

  it("shows a model as Keras's summary does", () => {
    expect(hover(SEQUENTIAL.replace("model =", "mo|del ="))?.text).toBe(`model: Sequential (None, 28, 28) → (None, 10)
Model: "sequential"
Layer (type)       Output Shape  Param #
────────────────────────────────────────
flatten (Flatten)  (None, 784)         0
dense (Dense)      (None, 128)   100,480
dense_1 (Dense)    (None, 10)      1,290
────────────────────────────────────────
Total params: 101,770 (397.54 KB)`);
  });

  it("shows the model that a method is called on", () => {
    const program = `${IMPORTS}model = keras.Sequential()\nmodel.add(keras.Input((4,)))\nmodel.add(layers.Dense(2))\n`;
    expect(hover(program.replace("model.add(layers", "model.a|dd(layers"))?.text).toContain("dense (Dense)");
    expect(hover(program.replace("layers.Dense", "layers.De|nse"))?.text).toContain("(None, 4) → (None, 2) float32");
  });

  it("lists every application of a shared layer", () => {
    const program = `${IMPORTS}shared = layers.Dense(8)\na = shared(keras.Input((5, 3)))\nb = shared(keras.Input((3,)))\n`;
    expect(hover(program.replace("Dense(8)", "|Dense(8)"))?.text).toContain(
      "(None, 5, 3) → (None, 5, 8) float32\n(None, 3) → (None, 8) float32",
    );
  });

  it("says what labels hold", () => {
    expect(hover(`${IMPORTS}y| = np.random.randint(0, 10, size=(100,))\n`)?.text).toContain("integers from 0 to 9");
    expect(hover(`${IMPORTS}y| = keras.utils.to_categorical(np.arange(6), 6)\n`)?.text).toContain("one-hot rows");
  });

  it("shows the elements of a dataset", () => {
    const program =
      "import numpy as np\nimport tensorflow as tf\nd| = tf.data.Dataset.from_tensor_slices((np.zeros((64, 8)), np.zeros((64,)))).batch(16)\n";
    expect(hover(program)?.text).toBe("d: Dataset of ((None, 8), (None,))\n4 elements");
  });

  it("says that a layer of a loop is only the first one", () => {
    const program = `${IMPORTS}x = keras.Input((4,))\nfor n in (8, 16):\n    x = layers.Dense(n)(x)\n`;
    expect(hover(program.replace("Dense(n)", "|Dense(n)"))?.text).toContain("*made several times; the first is shown*");
    expect(hover(program.replace("    x =", "    |x ="))?.text).toContain("*differs between evaluations*");
  });

  it("says why something is not known, and how to declare it", () => {
    const program = `${IMPORTS}from mylib import load\na = np.zeros(3)\nx, y = load("train")\nz = keras.ops.mean(x, axis=0)\nmodel.fit(x)\n`;
    const reason = "module `mylib` is neither in the workspace nor a library that is known";
    expect(hover(program.replace("z =", "z| ="))?.text).toBe(`\`z\`: shape unknown: ${reason}; add \`# shape: (…)\` to declare it`);
    expect(hover(program.replace("load(", "lo|ad("))?.text).toBe(`shape unknown: ${reason}`);
    expect(hover(program.replace("mean(x", "mean(|x"))?.text).toBe(`\`x\`: shape unknown: ${reason}`);
    expect(hover(program.replace("fit(x)", "f|it(x)"))).toBeUndefined();
  });

  it.each([
    ["a number", `${IMPORTS}x = layers.Dense(6|4)(keras.Input((3,)))`],
    ["a keyword", `${IMPORTS}x = layers.Dense(un|its=64)(keras.Input((3,)))`],
    ["an import", `import numpy as n|p\n`],
    ["a comment", `${IMPORTS}# a comm|ent\n`],
    ["an unknown value", `import os\nx| = os.getcwd()\n`],
    ["an empty file", "|"],
  ])("nothing on %s", (_title, marked) => {
    expect(hover(marked)).toBeUndefined();
  });
});
