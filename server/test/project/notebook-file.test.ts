import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/project/edits";
import { editFile, type NotebookFile, offsetInFile, readNotebook } from "../../src/project/notebook-file";

function read(text: string): NotebookFile {
  const file = readNotebook(text);
  if (!("notebook" in file)) throw new Error(file.reason);
  return file;
}

function sourcesOf(text: string): readonly (readonly [number, string, boolean])[] {
  return read(text).notebook.cells.map(({ number, source, isPython }) => [number, source, isPython]);
}

const code = (source: unknown, more: object = {}): object => ({ cell_type: "code", source, metadata: {}, outputs: [], ...more });
const notebook = (cells: readonly unknown[], metadata: object = {}): string =>
  JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 });

describe("readNotebook", () => {
  it("takes the code cells, whether their source is one text or lines", () => {
    const text = notebook([
      code(["import a\n", "x = 1"]),
      { cell_type: "markdown", source: "# Title" },
      { cell_type: "raw", source: "r" },
      code("y = 2"),
    ]);
    expect(sourcesOf(text)).toEqual([
      [1, "import a\nx = 1", true],
      [4, "y = 2", true],
    ]);
    expect(read(text).notebook.text).toBe("import a\nx = 1\ny = 2");
  });

  it("knows the worksheets of format 3", () => {
    const cells = [
      { cell_type: "heading", source: "T" },
      { cell_type: "code", language: "python", input: ["x = 1\n", "y = 2"], outputs: [] },
    ];
    const text = JSON.stringify({
      metadata: { name: "" },
      nbformat: 3,
      nbformat_minor: 0,
      worksheets: [{ cells }, { cells: [code("z")] }],
    });
    expect(sourcesOf(text)).toEqual([
      [2, "x = 1\ny = 2", true],
      [3, "z", true],
    ]);
  });

  it.each([
    [{ language_info: { name: "python" } }, true],
    [{ kernelspec: { language: "python" } }, true],
    [{ language_info: { name: "ipython" } }, true],
    [{}, true],
    [{ kernelspec: { language: "R" } }, false],
    [{ language_info: { name: "julia" }, kernelspec: { language: "python" } }, false],
  ])("the language of a notebook with %j: Python %j", (metadata, isPython) => {
    expect(sourcesOf(notebook([code("x = 1")], metadata))).toEqual([[1, "x = 1", isPython]]);
  });

  it("a cell may be in another language than its notebook", () => {
    expect(sourcesOf(notebook([code("ls", { metadata: { vscode: { languageId: "shellscript" } } }), code("x")]))).toEqual([
      [1, "ls", false],
      [2, "x", true],
    ]);
  });

  it.each(["", " \n", "\ufeff", '{"cells": []}', '{"worksheets": []}'])("%j is an empty notebook", (text) => {
    expect(sourcesOf(text)).toEqual([]);
  });

  it("survives cells of any form", () => {
    expect(sourcesOf(notebook([null, 3, {}, "code", { cell_type: "code" }, code([1, "x = 1", null]), code(3)]))).toEqual([
      [5, "", true],
      [6, "x = 1", true],
      [7, "", true],
    ]);
  });

  it("reads what Python writes and JSON does not know, and a byte order mark", () => {
    expect(sourcesOf(`\ufeff{"x": [NaN, -Infinity, 1e-3], "cells": [{"cell_type": "code", "source": "\\u00e4\\n\\"b\\""}]}`)).toEqual([
      [1, 'ä\n"b"', true],
    ]);
  });

  it.each([
    ["{}", "it has no list of cells"],
    ["[]", "it has no list of cells"],
    ["3", "it has no list of cells"],
    ['{"cells": 3}', "it has no list of cells"],
    ["not json", "JSON expects a value at line 1, column 1"],
    ['{\n "cells": [\n', "JSON expects a value at line 3, column 1"],
    ['{"cells": [] "a": 1}', "JSON expects '}' at line 1, column 14"],
    ['{"cells": []} x', "JSON expects the end at line 1, column 15"],
    ['{"cells', "JSON expects the end of the string at line 1, column 2"],
    ['{"a": "\\x"}', "JSON expects a well-formed string at line 1, column 7"],
    ["<<<<<<< HEAD\n{}", "JSON expects a value at line 1, column 1"],
    ["[".repeat(5000), "JSON expects fewer brackets within brackets at line 1, column 1001"],
  ])("says what is wrong with %j", (text, reason) => {
    expect(readNotebook(text)).toEqual({ reason });
  });
});

const LINES = `{
 "cells": [
  {
   "cell_type": "code",
   "metadata": { "tags": [ ] },
   "outputs": [{"data": {"image/png": "aGk=\\n"}}],
   "source": [
    "a = \\"é\\"\\n",
    "bb = 2\\n",
    "c = 3"
   ]
  },
  {"cell_type": "code", "source": "d = 4\\ne = \\u0035"}
 ],
 "nbformat": 4 }
`;

/** The file after replacing a piece of code. */
function replaced(text: string, old: string, newText: string): string | undefined {
  const file = read(text);
  const start = file.notebook.text.indexOf(old);
  return editFile(file, [{ start, end: start + old.length, newText }]);
}

describe("editFile", () => {
  it.each([
    ["a word", "bb", "b", ["bb = 2", "b = 2"]],
    ["quotes are escaped", "2", '"x"', ["bb = 2", 'bb = \\"x\\"']],
    ["a whole line with its end", "bb = 2\n", "", ['    "bb = 2\\n",\n', ""]],
    ["the first line", 'a = "é"\n', "", ['    "a = \\"é\\"\\n",\n', ""]],
    ["a line before others", "bb", "x = 1\nbb", ['"bb = 2', '"x = 1\\n",\n    "bb = 2']],
    ["a line behind the last", "c = 3", "c = 3\ny = 1", ['"c = 3"', '"c = 3\\n",\n    "y = 1"']],
    ["over several lines", '"é"\nbb = 2\nc', "0\nc", ['\\"é\\"\\n",\n    "bb = 2\\n",\n    "c', '0\\n",\n    "c']],
    ["in one text", "e = ", "f = 6\ne = ", ["\\ne = ", "\\nf = 6\\ne = "]],
    ["behind an escape", "5", "é", ["\\u0035", "é"]],
  ])("changes nothing but the code: %s", (_, old, newText, [before = "", after = ""]) => {
    expect(replaced(LINES, old, newText)).toBe(LINES.replace(before, () => after));
  });

  it("escapes letters where the file escapes them", () => {
    expect(replaced(notebook([code("x = 1")]), "1", '"é🙂"')).toBe(notebook([code("x = @")]).replace("@", '\\"\\u00e9\\ud83d\\ude42\\"'));
  });

  it("keeps line ends of the text and of the code", () => {
    const text = LINES.replaceAll("\n", "\r\n").replaceAll("\\n", "\\r\\n");
    expect(replaced(text, "bb", "b")).toBe(text.replace("bb", "b"));
    expect(replaced(text, "bb = 2\r\n", "")).toBe(text.replace('    "bb = 2\\r\\n",\r\n', ""));
  });

  it("makes of the cells what the edits make of their text", () => {
    const file = read(LINES);
    const length = file.notebook.text.length;
    const [first] = file.notebook.cells;
    const within = fc
      .tuple(fc.nat(length), fc.nat(8), fc.constantFrom("", "x", "\n", "x\n", "\ny", 'q"\\\n\té'))
      .map(([start, size, newText]) => {
        const last = first && start <= first.source.length ? first.source.length : length;
        return { start, end: Math.min(start + size, last), newText };
      });
    fc.assert(
      fc.property(within, (edit) => {
        const edited = editFile(file, [edit]);
        expect(edited && read(edited).notebook.text).toBe(applyEdits(file.notebook.text, [edit]));
      }),
    );
  });

  it("is undefined for an edit over the end of a cell", () => {
    const file = read(LINES);
    const end = file.notebook.cells[1]?.start ?? 0;
    expect(editFile(file, [{ start: end - 3, end: end + 1, newText: "" }])).toBeUndefined();
  });
});

describe("offsetInFile", () => {
  it("is where the JSON has the character", () => {
    const file = read(LINES);
    for (const word of ["a =", "bb", "c =", "d =", "e ="]) {
      expect(file.text.slice(offsetInFile(file, file.notebook.text.indexOf(word))).startsWith(word)).toBe(true);
    }
  });
});
