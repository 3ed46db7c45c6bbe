/** What IPython makes of a cell: the table was held against IPython 9.17 itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pythonOf } from "../../src/project/notebook-magics";

/** Without the blanks that keep places; `ǃ` is a name nobody has. */
function codeIn(source: string): string {
  return pythonOf(source)
    .split("\n")
    .map((line) => line.replace(/^0; +/, "").replace(/ {2,}/g, " ").trimEnd())
    .join("\n");
}

describe("lines that are not Python are nothing", () => {
  it.each([
    "%matplotlib inline",
    "%load_ext tensorboard",
    "%config InlineBackend.figure_format = 'retina'",
    "%env TF_CPP_MIN_LOG_LEVEL=3",
    "%pip install keras",
    "%run other.py",
    "%time",
    "!pip install -q 'keras>=3'",
    "!!ls",
    "! echo it's (open",
    "?model",
    "??model.fit",
    "model?",
    "model.layers[0].get_config??",
    "%matplotlib?",
    "%%time?",
    ",print a b",
    ";print a b",
    "/print a",
  ])("%s", (line) => {
    expect(codeIn(line)).toBe("");
    expect(codeIn(`a = 1\n${line}\nb = 2\n`)).toBe("a = 1\n\nb = 2\n");
  });

  it("within a block something stays, for a block must not be empty", () => {
    expect(codeIn("if gpu:\n    !nvidia-smi\nelse:\n  %pip list\nx = 1")).toBe("if gpu:\n    0\nelse:\n  0\nx = 1".replace(/ +0/g, " 0"));
  });

  it("a backslash goes on in the next line", () => {
    expect(codeIn("!pip install a \\\n   b \\\n   c\nx = 1")).toBe("\n\n\nx = 1");
  });
});

describe("what stays", () => {
  it.each([
    "x = a %b",
    "x = (a\n    % b)",
    "x = [\n    a,\n    !b\n]",
    "total = a \\\n    % b",
    "text = '''\n%time\n!ls\n'''",
    'print("why?")',
    "# %time nothing\nx = 1  # really?",
    "x = 1;",
    "await model.save()",
    "y = x = !ls",
    "a <= !b",
    "if x: !ls",
  ])("%j", (code) => {
    expect(pythonOf(code)).toBe(code);
  });
});

describe("code behind a magic that runs it", () => {
  it.each([
    ["%time model.fit(x, y)", "model.fit(x, y)"],
    ["%time history = model.fit(x, y)", "history = model.fit(x, y)"],
    ["%time a = 1; b = 2", "a = 1; b = 2"],
    ["%time f(a, \\\n      b)", "f(a, \\\n b)"],
    ["%time for i in range(3): f(i)", "for i in range(3): f(i)"],
    ["%timeit model(x)", "model(x)"],
    ["%timeit -n 10 -r3 model(x)", "model(x)"],
    ["%timeit -o -q -n10 f(k=1)", "f(k=1)"],
    ["%prun -l 10 -s cumulative model.fit(x, y)", "model.fit(x, y)"],
    ["%memit big = np.ones(3)", "big = np.ones(3)"],
    ["%lprun -f model.call model(x)", "model(x)"],
    ["def f():\n    %time g()\n    return 1", "def f():\n 0; g()\n return 1"],
    ["x = %time f(a)", "x = f(a)"],
    ["%time x = f(a)\n%time y = f(x)", "x = f(a)\ny = f(x)"],
  ])("%j", (source, code) => {
    expect(codeIn(source).trimStart()).toBe(code);
  });

  it.each([
    ["what is timed many times assigns names of its own", "%timeit x = f(a)"],
    ["and has its own loops", "%timeit for i in a: f(i)"],
    ["code that the line does not end", "%time f("],
    ["a block that the line does not hold", "%time for i in a:"],
    ["a string that the line does not end", "%time f('''"],
  ])("not %s", (_, source) => {
    expect(codeIn(source)).toBe("");
  });
});

describe("what a command returns is not known", () => {
  it.each([
    ["files = !ls", "files = ǃ"],
    ["files=!ls -la | grep 'x='", "files=ǃ"],
    ["a, b = !ls", "a, b = ǃ"],
    ["x: list = !ls", "x: list = ǃ"],
    ["d['a'] = !ls {folder}", "d['a'] = ǃ"],
    ["files = ! ls \\\n  -l", "files = ǃ\n"],
    ["result = %timeit -o f(x)", "result = ǃ"],
    ["here = %pwd", "here = ǃ"],
    ["x = %time y = 3", "x = ǃ"],
    ["if x:\n    out = !ls\ny = 1", "if x:\n out = ǃ\ny = 1"],
  ])("%j", (source, code) => {
    expect(codeIn(source)).toBe(code);
  });
});

describe("cell magics", () => {
  it.each(["%%time", "%%capture", "%%capture --no-stderr out", "%%prun -l 5", "%%memit", "\n\n  %%time"])(
    "%j runs the cell here",
    (head) => {
      expect(codeIn(`${head}\nx = 1\n!ls\ny = 2`).trimStart()).toBe("x = 1\n\ny = 2");
    },
  );

  it("one in the other", () => {
    expect(codeIn("%%capture\n%%time\n\n%matplotlib inline\nx = 1")).toBe("\n\n\n\nx = 1");
  });

  it.each(["bash", "sh", "html", "javascript", "latex", "writefile model.py", "file a.py", "script false", "python3", "cython", "sql", ""])(
    "%%%%%s is none of the notebook's Python",
    (magic) => {
      expect(codeIn(`%%${magic}\nx = 1\nit's ("""\n`)).toBe("\n\n\n");
    },
  );

  it("%%timeit runs the cell in a function: only what assigns nothing stays", () => {
    expect(codeIn("%%timeit -n 3\nmodel(x)\nmodel.predict(x, batch_size=3)")).toBe("\nmodel(x)\nmodel.predict(x, batch_size=3)");
    for (const body of ["y = model(x)", "for i in range(3):\n    f(i)", "import a", "f(y := 3)", "x += 1"])
      expect(codeIn(`%%timeit\n${body}`).trim()).toBe("");
  });

  it("behind code it is a line that IPython does not know", () => {
    expect(codeIn("x = 1\n%%time\ny = 2")).toBe("x = 1\n\ny = 2");
  });
});

it.each([
  [">>> x = 1\n>>> if x:\n...     y = 2", "    x = 1\n    if x:\n        y = 2"],
  ["In [3]: x = 1\n   ...: y = 2", "        x = 1\n        y = 2"],
])("prompts that were copied along become indentation: %j", (source, python) => {
  expect(pythonOf(source)).toBe(python);
});

describe("whatever stands in a cell", () => {
  const pieces = [
    "%time ",
    "%%time\n",
    "!ls",
    "x = !a",
    "?",
    "\n",
    "\r\n",
    "    ",
    "'''",
    '"',
    "(",
    ")",
    "\\",
    "f(x)",
    "y = 3",
    "# c",
    "é🙂",
    ">>> ",
  ];

  it("every character keeps its place, and every line its end", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        const source = parts.join("");
        const python = pythonOf(source);
        expect(python.length).toBe(source.length);
        expect(python.replace(/[^\r\n]/g, "")).toBe(source.replace(/[^\r\n]/g, ""));
      }),
    );
  });
});
