import { describe, expect, test } from "vitest";
import { areApart, compose, offsetAfter, offsetBefore } from "../../src/features/fixes/edit";
import { spell } from "../../src/features/fixes/imports";
import type { Edit } from "../../src/features/types";
import { applyEdits } from "../../src/project/edits";
import { parse } from "./given-analysis";

const edit = (start: number, end: number, newText: string, file = "/a.py"): Edit => ({ file, start, end, newText });

describe("compose", () => {
  test.each<readonly [string, readonly Edit[], readonly Edit[]]>([
    ["apart", [edit(0, 1, "AAA")], [edit(8, 9, "-")]],
    ["before an edit", [edit(5, 6, "")], [edit(1, 2, "xyz")]],
    ["inside what was written", [edit(2, 4, "hello")], [edit(3, 5, "_")]],
    ["behind what was written", [edit(2, 4, "hello")], [edit(7, 7, "!")]],
    ["several, some inside", [edit(1, 2, "abc"), edit(6, 8, "")], [edit(2, 3, "Z"), edit(0, 0, ">"), edit(9, 10, "end")]],
  ])("is one edit after the other: %s", (_, first, second) => {
    const text = "0123456789";
    const joined = compose(first, second);
    expect(joined && applyEdits(text, joined)).toBe(applyEdits(applyEdits(text, first), second));
  });

  test("is undefined when the second cuts into the first", () => {
    expect(compose([edit(2, 4, "hello")], [edit(1, 4, "")])).toBeUndefined();
  });

  test("keeps files apart", () => {
    expect(compose([edit(2, 4, "hello")], [edit(3, 5, "x", "/b.py")])).toEqual([edit(2, 4, "hello"), edit(3, 5, "x", "/b.py")]);
  });
});

describe("areApart", () => {
  test("refuses edits that overlap or begin at one place", () => {
    expect(areApart([edit(4, 6, ""), edit(0, 4, "")])).toBe(true);
    expect(areApart([edit(0, 5, ""), edit(4, 6, "")])).toBe(false);
    expect(areApart([edit(3, 3, "a"), edit(3, 3, "b")])).toBe(false);
    expect(areApart([edit(3, 3, "a"), edit(3, 3, "b", "/b.py")])).toBe(true);
  });
});

describe("offsets", () => {
  const edits = [edit(2, 4, "hello"), edit(8, 8, "++")];

  test("of the old text stand where their character went", () => {
    expect([0, 2, 3, 4, 8].map((offset) => offsetAfter(edits, "/a.py", offset))).toEqual([0, undefined, undefined, 7, 13]);
  });

  test("of the new text stand where their character was, or where it was put in", () => {
    expect([0, 2, 6, 7, 11, 12, 13].map((offset) => offsetBefore(edits, "/a.py", offset))).toEqual([0, 2, 2, 4, 8, 8, 8]);
  });
});

/** The name in use, and the file with the import that it needs. */
function spelled(imports: string, path: string): readonly [string, string] {
  const text = `${imports}\nx = 1\n`;
  const { text: name, edits } = spell(parse(text), path);
  return [name, applyEdits(text, edits).slice(0, -"\nx = 1\n".length)];
}

describe("spell", () => {
  test.each([
    ["from keras.layers import Dense, Flatten", "keras.layers.Flatten", "Flatten"],
    ["from keras.layers import Flatten as F", "keras.layers.Flatten", "F"],
    ["from keras.layers import *", "keras.layers.Flatten", "Flatten"],
    ["from keras import layers", "keras.layers.Flatten", "layers.Flatten"],
    ["from tensorflow.keras import layers as L", "keras.layers.Flatten", "L.Flatten"],
    ["import tensorflow as tf", "keras.layers.Flatten", "tf.keras.layers.Flatten"],
    ["from tensorflow import keras", "keras.utils.to_categorical", "keras.utils.to_categorical"],
    ["import keras.layers", "keras.utils.to_categorical", "keras.utils.to_categorical"],
    ["import numpy", "numpy.argmax", "numpy.argmax"],
    ["try:\n    from keras import layers\nexcept ImportError:\n    pass", "keras.layers.Flatten", "layers.Flatten"],
  ])("uses what is imported: %s", (imports, path, name) => {
    expect(spelled(imports, path)).toEqual([name, imports]);
  });

  test.each([
    [
      "from keras.layers import (\n    Dense,\n    Conv2D,\n)",
      "keras.layers.Flatten",
      "Flatten",
      "from keras.layers import (\n    Dense,\n    Conv2D, Flatten,\n)",
    ],
    [
      "import tensorflow as tf\nfrom tensorflow.keras.layers import Dense",
      "keras.layers.Flatten",
      "Flatten",
      "import tensorflow as tf\nfrom tensorflow.keras.layers import Dense, Flatten",
    ],
    [
      "from keras.layers import Dense  # all we need",
      "keras.utils.to_categorical",
      "to_categorical",
      "from keras.layers import Dense  # all we need\nfrom keras.utils import to_categorical",
    ],
    [
      "from tensorflow.keras.layers import Dense",
      "keras.utils.to_categorical",
      "to_categorical",
      "from tensorflow.keras.layers import Dense\nfrom tensorflow.keras.utils import to_categorical",
    ],
    ["import keras", "numpy.argmax", "np.argmax", "import keras\nimport numpy as np"],
    ['"""What it does."""', "numpy.argmax", "np.argmax", '"""What it does."""\nimport numpy as np'],
  ])("imports what is not: %s", (imports, path, name, after) => {
    expect(spelled(imports, path)).toEqual([name, after]);
  });
});
