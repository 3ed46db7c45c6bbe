import { describe, expect, it } from "vitest";
import { type InlayOptions, inlayHints } from "../../src/features/inlay";
import { analyzeText } from "./analyze-text";

const all: InlayOptions = { tensors: true, layers: true, datasets: true };

/** The program with its hints written in, as `«hint»`. */
function withHints(text: string, options = all): string {
  return inlayHints(analyzeText(text), options).reduceRight(
    (result, { offset, label }) => `${result.slice(0, offset)}«${label}»${result.slice(offset)}`,
    text,
  );
}

const IMPORTS = "import numpy as np\nimport tensorflow as tf\nimport keras\nfrom keras import layers\n";

function body(text: string, options = all): string {
  return withHints(`${IMPORTS}${text}`, options).slice(IMPORTS.length);
}

describe("inlayHints", () => {
  it("follows an assigned name", () => {
    expect(body("x = np.zeros((2, 3))\n")).toBe("x«: (2, 3)» = np.zeros((2, 3))\n");
  });

  it("follows each name of a tuple and a loop", () => {
    expect(body("a, b = np.zeros((2, 3)), np.zeros((4,))\n")).toBe("a«: (2, 3)», b«: (4,)» = np.zeros((2, 3)), np.zeros((4,))\n");
    expect(body("for row in np.zeros((2, 3)):\n    pass\n")).toBe("for row«: (3,)» in np.zeros((2, 3)):\n    pass\n");
  });

  it("shows what a loop begins with, and at the last assignment what it leaves", () => {
    const loop = "x = keras.Input((32, 32, 3))\nfor f in (8, 16):\n    x = layers.Conv2D(f, 3)(x)\n    x = layers.MaxPooling2D()(x)\n";
    const hinted = body(loop);
    expect(hinted).toContain("    x«: (None, 30, 30, 8) …» = layers.Conv2D");
    expect(hinted).toContain("    x«: (None, 6, 6, 16) …» = layers.MaxPooling2D");
  });

  it("shows what the turns share where it is not known how many there are", () => {
    const loop = "x = np.zeros((2, 3))\nfor line in open('f'):\n    x = np.concatenate([x, x])\n";
    expect(body(loop)).toContain("    x«: (?, 3) …» = np.concatenate");
  });

  it("stands behind the layers of a Sequential, after the comma", () => {
    const program = `model = keras.Sequential([
    keras.Input((28, 28)),
    layers.Flatten(),  # to rows
    layers.Dense(10)
])
`;
    expect(body(program)).toBe(program.replace("Flatten(),", "Flatten(),«→ (None, 784)»").replace("Dense(10)", "Dense(10)«→ (None, 10)»"));
  });

  it("stands behind layers that are added", () => {
    const program = "model = keras.Sequential()\nmodel.add(keras.Input((4,)))\nmodel.add(layers.Dense(2))\n";
    expect(body(program)).toBe(program.replace("Dense(2))", "Dense(2))«→ (None, 2)»"));
  });

  it("shows the elements of a dataset", () => {
    const program = "d = tf.data.Dataset.from_tensor_slices(np.zeros((64, 8))).batch(16)\n";
    expect(body(program)).toBe(program.replace("d =", "d«: Dataset of (None, 8)» ="));
  });

  it("shows only the kinds that are on", () => {
    const program =
      "x = np.zeros((2, 3))\nd = tf.data.Dataset.from_tensor_slices(x)\nm = keras.Sequential([keras.Input((4,)), layers.Dense(2)])\n";
    const off: InlayOptions = { tensors: false, layers: false, datasets: false };
    expect(body(program, off)).toBe(program);
    expect(body(program, { ...off, tensors: true })).toBe(program.replace("x =", "x«: (2, 3)» ="));
    expect(body(program, { ...off, datasets: true })).toBe(program.replace("d =", "d«: Dataset of (3,)» ="));
    expect(body(program, { ...off, layers: true })).toBe(program.replace("Dense(2)])", "Dense(2)])«→ (None, 2)»"));
  });

  it.each([
    ["scalars", "x = np.zeros((2, 3)).sum()\n"],
    ["plain values", "x = 3\ny = (1, 2)\ns = 'text'\n"],
    ["a line with a shape comment", "x = np.zeros((2, 3))  # shape: (2, 3)\n"],
    ["an annotated name", "x: np.ndarray = np.zeros((2, 3))\n"],
    ["models", "m = keras.Sequential()\n"],
  ])("leaves out %s", (_title, program) => {
    expect(body(program)).toBe(program);
  });

  it("clips a long structure and keeps the whole as tooltip", () => {
    const program = `${IMPORTS}xs = [${"np.zeros((10, 20, 30)), ".repeat(6)}]\n`;
    const [hint] = inlayHints(analyzeText(program), all);
    expect(hint?.label).toHaveLength(60);
    expect(hint?.label.endsWith("…")).toBe(true);
    expect(hint?.tooltip).toBe(`: (${Array.from({ length: 6 }, () => "(10, 20, 30)").join(", ")})`);
  });

  it("marks a name that has other shapes later", () => {
    const program = "def half(x):\n    y = x[:, ::2]\n    return y\n\nhalf(np.zeros((4, 8)))\nhalf(np.zeros((4, 6)))\n";
    expect(body(program)).toBe(program.replace("y =", "y«: (4, 4) …» ="));
  });

  it("marks a layer that is made in a loop", () => {
    const program = "m = keras.Sequential([keras.Input((4,))])\nfor n in (8, 16):\n    m.add(layers.Dense(n))\n";
    expect(body(program)).toContain("Dense(n))«→ (None, 8) …»");
  });
});
