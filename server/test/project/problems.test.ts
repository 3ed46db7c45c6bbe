/** Where a problem is shown whose cause and effect are in different files. */
import { beforeAll, describe, expect, it } from "vitest";
import { diagnosticsOf } from "../../src/features/diagnostics";
import { Project } from "../../src/project/project";
import { LineIndex } from "../../src/syntax/lines";
import { initializeParser, type Parser } from "../../src/syntax/parser";
import { memoryFiles } from "./memory-files";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

const HEADER = "import keras\nimport numpy as np\nfrom keras import layers\n";

/** `line code → file:line, …` of what is shown in a file, the related places behind the arrow; lines count from the header's end. */
function shownIn(file: string, texts: Readonly<Record<string, string>>): readonly string[] {
  const files = memoryFiles(new Map(Object.entries(texts).map(([name, text]) => [`/w/${name}`, `${HEADER}${text}\n`])));
  const project = new Project(parser, files, ["/w"]);
  const analysis = project.analysisOf(`/w/${file}`);
  const lineOf = (name: string, offset: number): number => new LineIndex(project.textOf(name) ?? "").position(offset).line - 2;
  return (analysis ? diagnosticsOf(analysis) : []).map(({ start, code, related }) => {
    const places = related.map((each) => `${each.file.slice(3)}:${lineOf(each.file, each.start)}`);
    return [`${lineOf(`/w/${file}`, start)} ${code}`, ...new Set(places)].join(" ");
  });
}

const MODEL = "def head(x, n):\n    x = layers.Conv1D(4, 3)(x)\n    return layers.Dense(n)(x)\n";

describe("a problem inside a function of another file", () => {
  it("is shown at the call, with the place where it goes wrong", () => {
    const texts = { "model.py": MODEL, "train.py": "from model import head\n\nhead(np.zeros((4, 5)), 3)" };
    expect(shownIn("train.py", texts)).toEqual(["3 rank-mismatch model.py:2 train.py:3"]);
    expect(shownIn("model.py", texts)).toEqual([]);
  });

  it("is shown at the call however deep it lies", () => {
    const steps = Array.from({ length: 9 }, (_, i) => `def step${i + 1}(x):\n    return step${i}(x)\n`).join("");
    const texts = {
      "model.py": `${MODEL}def step0(x):\n    return head(x, 3)\n${steps}`,
      "train.py": "import model\nmodel.step9(np.zeros((4, 5)))",
    };
    expect(shownIn("train.py", texts)).toEqual([expect.stringMatching(/^2 rank-mismatch model\.py:2 /)]);
  });

  it("is shown at the call of the file that is looked at, not at that of a file between", () => {
    const texts = {
      "model.py": MODEL,
      "middle.py": "from model import head\ndef build(x):\n    return head(x, 3)\n",
      "train.py": "from middle import build\nbuild(np.zeros((4, 5)))",
    };
    expect(shownIn("train.py", texts)).toEqual([expect.stringMatching(/^2 rank-mismatch model\.py:2 /)]);
    expect(shownIn("middle.py", texts)).toEqual([]);
  });

  it("is shown once, at the first call: there Python stops", () => {
    const texts = { "model.py": MODEL, "train.py": "from model import head\nhead(np.zeros((4, 5)), 3)\nhead(np.zeros((4, 6)), 3)" };
    expect(shownIn("train.py", texts)).toEqual([expect.stringMatching(/^2 rank-mismatch/)]);
  });

  it("is shown in both files when it does not depend on the call", () => {
    const texts = {
      "model.py": "def build():\n    x = keras.Input((5,))\n    return layers.Conv1D(4, 3)(x)\n",
      "train.py": "from model import build\nbuild()",
    };
    expect(shownIn("model.py", texts)).toEqual([expect.stringMatching(/^3 rank-mismatch/)]);
    expect(shownIn("train.py", texts)).toEqual([expect.stringMatching(/^2 rank-mismatch model\.py:3/)]);
  });

  it("is shown at the call that runs a layer of another file's list", () => {
    const texts = {
      "model.py": "net = keras.Sequential([\n    layers.Dense(4),\n    layers.Conv1D(3, 3),\n])\n",
      "train.py": "from model import net\nnet(np.zeros((4, 9)))",
    };
    expect(shownIn("train.py", texts)).toEqual([expect.stringMatching(/^2 rank-mismatch .*model\.py:2/)]);
  });

  it("is not shown where a comment beside it ignores it", () => {
    const ignoring = (comment: string) => MODEL.replace("(4, 3)(x)", `(4, 3)(x)  # keras-shapes: ignore${comment}`);
    const shown = (comment: string) =>
      shownIn("train.py", { "model.py": ignoring(comment), "train.py": "from model import head\nhead(np.zeros((4, 5)), 3)" });
    expect(shown("")).toEqual([]);
    expect(shown("[rank-mismatch]")).toEqual([]);
    expect(shown("[label-mismatch]")).toHaveLength(1);
  });
});

describe("a problem of a module that is imported", () => {
  it("is its own when nobody calls", () => {
    const texts = { "model.py": "x = layers.Conv1D(4, 3)(keras.Input((5,)))\n", "train.py": "from model import x\ny = x" };
    expect(shownIn("model.py", texts)).toEqual([expect.stringMatching(/^1 rank-mismatch/)]);
    expect(shownIn("train.py", texts)).toEqual([]);
  });

  it("is not repeated when the script itself is imported", () => {
    const texts = {
      "helper.py": "import train\n",
      "train.py": "if __name__ == '__main__':\n    import helper\nx = layers.Conv1D(4, 3)(keras.Input((5,)))",
    };
    expect(shownIn("train.py", texts)).toEqual([expect.stringMatching(/^3 rank-mismatch/)]);
  });
});

it("shapes that comments of an imported file declare are used", () => {
  const texts = { "data.py": "x = load('x.npy')  # shape: (100, 28, 28)\n", "train.py": "from data import x\nlayers.Conv2D(3, 3)(x)" };
  expect(shownIn("train.py", texts)).toEqual([expect.stringMatching(/^2 rank-mismatch/)]);
});
