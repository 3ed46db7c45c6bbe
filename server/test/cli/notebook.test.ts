/** Notebooks on the built command line: `npm run build` comes before these tests. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

/** Three code cells; the error of the last one is repaired in the one before. */
const NOTEBOOK = `{
 "cells": [
  {"cell_type": "markdown", "metadata": {}, "source": ["# Labels"]},
  {
   "cell_type": "code", "execution_count": 1, "metadata": { },
   "outputs": [{"name": "stdout", "output_type": "stream", "text": "é\\u00e9"}],
   "source": [
    "%matplotlib inline\\n",
    "import numpy as np\\n",
    "import keras"
   ]
  },
  {"cell_type": "code", "metadata": {}, "outputs": [], "source": "x, y = np.zeros((60, 4)), np.arange(60) % 3\\nmodel = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation=\\"softmax\\")])\\nmodel.compile(loss=\\"categorical_crossentropy\\")"},
  {
   "cell_type": "code",
   "source": [
    "!ls\\n",
    "%time model.fit(x, y)"
   ]
  }
 ],
 "nbformat": 4,
 "nbformat_minor": 5
}`;
const REPAIRED = NOTEBOOK.replace('=\\"categorical_crossentropy', '=\\"sparse_categorical_crossentropy');

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "keras-shapes-notebook-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(
  text: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  writeFileSync(path.join(folder, "n.ipynb"), text);
  return spawnSync(process.execPath, [cli, ...args, "n.ipynb"], { cwd: folder, encoding: "utf8", timeout: 60_000 });
}

describe("check", () => {
  it("names the cell, and the line and column in it", () => {
    const { status, stdout } = run(NOTEBOOK, "check");
    expect(status).toBe(1);
    expect(stdout).toContain(`
 --> n.ipynb:cell 4:2:20
  |
2 | %time model.fit(x, y)
  |                    ^
`);
    expect(stdout).toContain("--> n.ipynb:cell 3:3:20");
    expect(stdout).toContain("(applied by --fix)");
  });

  it("counts ranges through the code cells in JSON, and adds the cell", () => {
    const { diagnostics } = JSON.parse(run(NOTEBOOK, "check", "--format", "json").stdout);
    const loss = {
      range: { start: { line: 5, character: 19 }, end: { line: 5, character: 45 } },
      cell: 3,
      cellRange: { start: { line: 2, character: 19 }, end: { line: 2, character: 45 } },
    };
    expect(diagnostics).toMatchObject([
      {
        range: { start: { line: 7, character: 19 }, end: { line: 7, character: 20 } },
        cell: 4,
        cellRange: { start: { line: 1, character: 19 }, end: { line: 1, character: 20 } },
        code: "label-mismatch",
      },
    ]);
    expect(diagnostics[0].related).toContainEqual(expect.objectContaining({ file: "n.ipynb", ...loss }));
    expect(diagnostics[0].fixes[0].edits).toEqual([{ file: "n.ipynb", ...loss, newText: '"sparse_categorical_crossentropy"' }]);
  });

  it("leads services that show files to the line of the JSON", () => {
    expect(run(NOTEBOOK, "check", "--format", "github").stdout).toMatch(
      /^::error file=n\.ipynb,line=18,endLine=18,col=25,endColumn=26,title=keras-shapes label-mismatch::cell 4:2:20: /,
    );
    const [result] = JSON.parse(run(NOTEBOOK, "check", "--format", "sarif").stdout).runs[0].results;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "n.ipynb" },
          region: { startLine: 18, startColumn: 25, endLine: 18, endColumn: 26 },
        },
        logicalLocations: [{ name: "cell 4", fullyQualifiedName: "cell 4:2:20" }],
      },
    ]);
    const [{ replacements }] = result.fixes[0].artifactChanges;
    const column = (NOTEBOOK.split("\n")[12]?.indexOf('\\"categorical') ?? -1) + 1;
    expect(replacements).toEqual([
      {
        deletedRegion: { startLine: 13, startColumn: column, endLine: 13, endColumn: column + 28 },
        insertedContent: { text: '\\"sparse_categorical_crossentropy\\"' },
      },
    ]);
  });

  it("--fix changes nothing in the file but the code", () => {
    const { status, stdout } = run(NOTEBOOK, "check", "--fix");
    expect(stdout).toBe("No problems in 1 file\n");
    expect(status).toBe(0);
    expect(readFileSync(path.join(folder, "n.ipynb"), "utf8")).toBe(REPAIRED);
  });

  it.each([
    ["", 0, ""],
    ['{"cells": [], "nbformat": 4}', 0, ""],
    ["{}", 2, "keras-shapes: n.ipynb: cannot be read: it is not a notebook: it has no list of cells\n"],
    ['{"cells": [\n', 2, "keras-shapes: n.ipynb: cannot be read: it is not a notebook: JSON expects a value at line 2, column 1\n"],
  ])("the notebook %j: status %d", (text, status, stderr) => {
    expect(run(text, "check")).toMatchObject({ status, stderr });
  });
});

describe("shapes", () => {
  it("names the cell", () => {
    expect(run(REPAIRED, "shapes").stdout).toContain("n.ipynb:cell 3:1:1: x: (60, 4) float64\n");
  });

  it("counts lines through the code cells in JSON, and adds the cell", () => {
    const { facts } = JSON.parse(run(REPAIRED, "shapes", "--format", "json").stdout);
    expect(facts).toContainEqual(
      expect.objectContaining({ line: 4, col: 3, endLine: 4, endCol: 4, kind: "assign", name: "y", cell: 3, cellLine: 1 }),
    );
  });
});
