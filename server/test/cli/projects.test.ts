/** The built command line finds the modules of a project from wherever it is called: `npm run build` comes before these tests. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
let folder = "";

const train = "import numpy as np\nfrom model import N\nfrom library.sizes import M\nr = np.zeros((N, M))\n";
const PROJECT: Readonly<Record<string, string>> = {
  "project/pyproject.toml": "",
  "project/library/__init__.py": "",
  "project/library/sizes.py": "M = 4\n",
  "project/sub/dir/model.py": "N = 3\n",
  "project/sub/dir/train.py": train,
  "project/src/installed/__init__.py": "K = 5\n",
  "project/tests/check.py": "import numpy as np\nfrom installed import K\nr = np.zeros((K,))\n",
  "unmarked/library/sizes.py": "M = 7\n",
  "unmarked/sub/model.py": "N = 6\n",
  "unmarked/sub/train.py": train,
  "outside/sizes.py": "Q = 1\n",
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "keras-shapes-projects-"));
  for (const [name, text] of Object.entries(PROJECT)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  symlinkSync(path.join(folder, "outside"), path.join(folder, "project/linked"), "junction");
  const leaving = "import sys\nimport numpy as np\nsys.path.insert(0, '../../outside')\nsys.path.append('../../linked')\n";
  writeFileSync(path.join(folder, "project/sub/dir/leaving.py"), `${leaving}from sizes import Q\nr = np.zeros((Q,))\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shape of `r` in a file, with the command called in a folder. */
function shapeOf(file: string, from: string): string | undefined {
  const { stdout } = spawnSync(process.execPath, [cli, "shapes", file], { cwd: path.join(folder, from), encoding: "utf8" });
  return /: r: (\(.*\))/.exec(stdout)?.[1];
}

it.each([
  ["project", "sub/dir/train.py", "(3, 4)"],
  ["project/sub", "dir/train.py", "(3, 4)"],
  ["project/sub/dir", "train.py", "(3, 4)"],
  [".", "project/sub/dir/train.py", "(3, 4)"],
  ["unmarked", "../project/sub/dir/train.py", "(3, 4)"],
  ["project", "tests/check.py", "(5,)"],
  ["unmarked", "sub/train.py", "(6, 7)"],
])("called in %s for %s", (from, file, shape) => {
  expect(shapeOf(file, from)).toBe(shape);
});

it("reads nothing outside of the project, by whatever way", () => {
  expect(shapeOf("sub/dir/leaving.py", "project")).toBe("(?,)");
});
