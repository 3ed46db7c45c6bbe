/** The built command line as scripts call it: `npm run build` comes before these tests. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
let folder = "";

const RNN = `from keras import Input, layers

x = layers.LSTM(32)(Input((12, 50)))
y = layers.LSTM(8)(x)
`;
const LABELS = `import numpy as np
import keras
from keras import layers

model = keras.Sequential([keras.Input((20,)), layers.Dense(10, activation="softmax")])
model.compile(optimizer="adam", loss="categorical_crossentropy")
model.fit(np.zeros((100, 20)), np.arange(100) % 10)
`;

const PROGRAMS: Readonly<Record<string, string>> = {
  "rnn.py": RNN,
  "functional.py": `import keras
from keras import layers

x = keras.Input((4,))
y = layers.Dense(4)(x) + x
model = keras.Model(x, y)
`,
  "good.py": "import numpy as np\n\nx = np.zeros((2, 3))\nü = x.T\n",
  "labels.py": LABELS,
  "deep/data.py": "import numpy as np\n\nimages = np.zeros((10, 28, 28))\n",
  "deep/train.py": "from data import images\n\nflat = images.reshape(10, 784)\n",
  "deep/run.ipynb": JSON.stringify({ cells: [{ cell_type: "code", source: ["%pylab\n", ...RNN.split(/(?<=\n)/)] }] }),
  "deep/venv/pyvenv.cfg": "",
  "deep/venv/bad.py": RNN,
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "keras-shapes-cli-"));
  for (const [name, text] of Object.entries(PROGRAMS)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input = ""): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: "utf8", timeout: 60_000 });
}

function rows(stdout: string): readonly unknown[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

describe("check", () => {
  it("prints the message, the line and what is related", () => {
    const { status, stdout, stderr } = run(["check", "rnn.py"]);
    expect(stderr).toBe("");
    expect(stdout.replace(/^help: .*\n/gm, "")).toBe(`error[rank-mismatch]: LSTM expects rank 3, got rank 2: (None, 32)
 --> rnn.py:4:20
  |
4 | y = layers.LSTM(8)(x)
  |                    ^
note: this layer makes the shape
 --> rnn.py:3:5
  |
3 | x = layers.LSTM(32)(Input((12, 50)))
  |     ---------------

1 error in 1 file
`);
    expect(status).toBe(1);
  });

  it("is silent about a good program", () => {
    expect(run(["check", "good.py"])).toMatchObject({ status: 0, stdout: "No problems in 1 file\n", stderr: "" });
  });

  it("prints JSON, a line for every file in order", () => {
    const { status, stdout } = run(["check", "--format", "json", "good.py", "rnn.py"]);
    expect(status).toBe(1);
    expect(rows(stdout)).toEqual([
      { file: "good.py", diagnostics: [] },
      {
        file: "rnn.py",
        diagnostics: [
          {
            range: { start: { line: 3, character: 19 }, end: { line: 3, character: 20 } },
            severity: "error",
            code: "rank-mismatch",
            message: "LSTM expects rank 3, got rank 2: (None, 32)",
            related: [
              {
                file: "rnn.py",
                range: { start: { line: 2, character: 4 }, end: { line: 2, character: 19 } },
                message: "this layer makes the shape",
              },
            ],
            fixes: expect.any(Array),
          },
        ],
      },
    ]);
  });

  it("names the layer of a list to people, and the line where Python raises to scripts", () => {
    const program =
      "from keras import Input, Sequential, layers\n\nmodel = Sequential([\n    Input((4, 4, 1)),\n    layers.Conv2D(8, 5),\n])\n";
    writeFileSync(path.join(folder, "small.py"), program);
    const [text, json] = ["text", "json"].map((format) => run(["check", "--format", format, "small.py"]).stdout);
    rmSync(path.join(folder, "small.py"));
    expect(text).toContain("--> small.py:5:5\n");
    const at = (line: number, character: number, end: number) => ({ start: { line, character }, end: { line, character: end } });
    expect(rows(json ?? "")).toMatchObject([
      { diagnostics: [{ code: "output-too-small", range: at(2, 8, 18), related: [{ range: at(4, 4, 23) }, { range: at(3, 4, 20) }] }] },
    ]);
  });

  it("searches folders, without virtual environments, and reads notebooks", () => {
    const { stdout } = run(["check", "--format", "json", "deep/"]);
    const found = rows(stdout);
    expect(found).toMatchObject([
      { file: "deep/data.py", diagnostics: [] },
      { file: "deep/run.ipynb", diagnostics: [{ range: { start: { line: 4, character: 19 } }, code: "rank-mismatch" }] },
      { file: "deep/train.py", diagnostics: [] },
    ]);
    expect(found).toHaveLength(3);
  });

  it("takes the current folder when no path is given", () => {
    const names = ["deep/data.py", "deep/run.ipynb", "deep/train.py", "functional.py", "good.py", "labels.py", "rnn.py"];
    const found = rows(run(["check", "--format", "json"]).stdout);
    expect(found).toMatchObject(names.map((file) => ({ file })));
    expect(found).toHaveLength(names.length);
  });

  it("names files as they were given", () => {
    const absolute = path.join(folder, "good.py");
    const { stdout } = run(["check", "--format", "json", "--files-from", "-"], `${absolute}\n./rnn.py\n`);
    expect(rows(stdout)).toMatchObject([{ file: absolute }, { file: "./rnn.py" }]);
  });

  it("writes SARIF", () => {
    const log = JSON.parse(run(["check", "--format", "sarif", "rnn.py", "good.py"]).stdout);
    expect(log).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "keras-shapes" } }, columnKind: "utf16CodeUnits" }] });
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: "rank-mismatch",
        level: "error",
        message: { text: "LSTM expects rank 3, got rank 2: (None, 32)" },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: "rnn.py" }, region: { startLine: 4, startColumn: 20, endLine: 4, endColumn: 21 } },
          },
        ],
      },
    ]);
    expect(log.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id)).toContain("label-mismatch");
  });

  it("writes GitHub's workflow commands", () => {
    expect(run(["check", "--format", "github", "rnn.py"]).stdout).toBe(
      "::error file=rnn.py,line=4,endLine=4,col=20,endColumn=21,title=keras-shapes rank-mismatch::LSTM expects rank 3, got rank 2: (None, 32)\n",
    );
  });

  it("--fix repairs the file and reports what is left", () => {
    writeFileSync(path.join(folder, "broken.py"), LABELS);
    const { status, stdout } = run(["check", "--fix", "broken.py"]);
    const repaired = readFileSync(path.join(folder, "broken.py"), "utf8");
    rmSync(path.join(folder, "broken.py"));
    expect(repaired).toBe(LABELS.replace('"categorical_crossentropy"', '"sparse_categorical_crossentropy"'));
    expect({ status, stdout }).toEqual({ status: 0, stdout: "No problems in 1 file\n" });
  });
});

describe("explain", () => {
  it("prints the page of a code", () => {
    const { status, stdout } = run(["explain", "label-mismatch"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# label-mismatch\n[\s\S]*## How to fix it/);
  });

  it("lists the codes there are for one that is none", () => {
    const { status, stderr } = run(["explain", "../../package"]);
    expect(status).toBe(2);
    expect(stderr).toContain("unknown code '../../package': one of axis-mismatch, ");
  });
});

describe("summary", () => {
  it("prints the table of every model", () => {
    expect(run(["summary", "labels.py"])).toMatchObject({
      status: 0,
      stdout: `labels.py:5:1: Sequential
Model: "sequential"
Layer (type)   Output Shape  Param #
────────────────────────────────────
dense (Dense)  (None, 10)        210
────────────────────────────────────
Total params: 210 (840.00 B)
Trainable params: 210 (840.00 B)
Non-trainable params: 0 (0.00 B)

`,
      stderr: "",
    });
  });

  it("prints one object for each file, with connections where a model is no chain of layers", () => {
    const { stdout } = run(["summary", "--format", "json", "good.py", "functional.py"]);
    const row = (name: string, cls: string, output: string, params: number, connected: string): object => ({
      name,
      class: cls,
      output,
      params,
      connected,
    });
    expect(rows(stdout)).toEqual([
      { file: "good.py", models: [] },
      {
        file: "functional.py",
        models: [
          {
            name: "functional",
            class: "Functional",
            line: 6,
            rows: [
              row("input_layer", "InputLayer", "(None, 4)", 0, "-"),
              row("dense", "Dense", "(None, 4)", 20, "input_layer[0][0]"),
              row("add", "Add", "(None, 4)", 0, "dense[0][0], input_layer[0][0]"),
            ],
            params: 20,
            trainable: 20,
            nonTrainable: 0,
          },
        ],
      },
    ]);
  });
});

describe("shapes", () => {
  it("lists calls and assigned names with Python's positions", () => {
    const { status, stdout } = run(["shapes", "--format", "json", "good.py"]);
    expect(status).toBe(0);
    const tensor = (shape: readonly number[]) => ({ t: "tensor", shape, dtype: "float64" });
    expect(rows(stdout)).toEqual([
      {
        file: "good.py",
        facts: [
          { line: 3, col: 0, endLine: 3, endCol: 1, kind: "assign", name: "x", value: tensor([2, 3]) },
          { line: 3, col: 4, endLine: 3, endCol: 20, kind: "call", name: "np.zeros", value: tensor([2, 3]) },
          { line: 4, col: 0, endLine: 4, endCol: 2, kind: "assign", name: "ü", value: tensor([3, 2]) },
        ],
      },
    ]);
  });

  it("lists the inputs and outputs of a model as Keras does", () => {
    const program = "import keras\nb, a = keras.Input((3,)), keras.Input((5,))\nm = keras.Model({'b': b, 'a': [a]}, {'y': [a, b]})\n";
    writeFileSync(path.join(folder, "ends.py"), `${program}n = keras.Model(a, {'x': a})\n`);
    const { stdout } = run(["shapes", "--format", "json", "ends.py"]);
    rmSync(path.join(folder, "ends.py"));
    const [a, b] = [5, 3].map((size) => ({ t: "tensor", shape: [null, size], dtype: "float32" }));
    const model = { t: "model", class: "Functional" };
    const ends = { input: { t: "seq", items: [a, b], names: ["a", "b"] }, output: { t: "seq", items: [a, b], names: ["y", "y"] } };
    expect(stdout).toContain(JSON.stringify({ ...model, ...ends, params: 0 }));
    expect(stdout).toContain(JSON.stringify({ ...model, input: a, output: a, params: 0 }));
  });

  it("follows imports between files", () => {
    const { stdout } = run(["shapes", "deep/train.py"]);
    expect(stdout).toContain("deep/train.py:3:1: flat: (10, 784) float64\n");
  });

  it("counts what is known and says why the rest is not", () => {
    expect(run(["shapes", "--stats", "--format", "json", "good.py"]).stdout).toBe('{"files":1,"calls":1,"known":1,"reasons":[]}\n');
    expect(run(["shapes", "--stats", "good.py"]).stdout).toBe("1 of 1 tensor calls known (100.0 %) in 1 file\n");
  });

  it("does not judge", () => {
    expect(run(["shapes", "rnn.py"]).status).toBe(0);
  });
});

describe("a wrong call", () => {
  it.each([
    [["check", "--speed"], "unknown option '--speed'"],
    [["frobnicate"], "unknown command 'frobnicate'"],
    [["check", "--files-from", "no-such-list"], "cannot read the list of files 'no-such-list'"],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`keras-shapes: ${message}`);
    expect(stderr).toContain("Usage:");
  });

  it.each([
    ["missing.py", "missing.py: no such file or folder"],
    ["deep/venv/pyvenv.cfg", "deep/venv/pyvenv.cfg: not a .py or .ipynb file"],
  ])("%s is named, and the other files are still checked", (name, message) => {
    const { status, stdout, stderr } = run(["check", "--format", "json", name, "good.py"]);
    expect(status).toBe(2);
    expect(stderr).toBe(`keras-shapes: ${message}\n`);
    expect(rows(stdout)).toEqual([{ file: "good.py", diagnostics: [] }]);
  });

  it("--help and --version go to standard output", () => {
    expect(run(["--help"])).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("Exit status:") });
    expect(run(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
