import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { join } from "../../src/project/files";
import { nodeFiles, toFileName } from "../../src/project/node-files";

let folder = "";
let workspace = "";

beforeAll(() => {
  folder = toFileName(mkdtempSync(path.join(tmpdir(), "keras-shapes-files-")));
  workspace = join(folder, "workspace");
  mkdirSync(join(workspace, "pkg"), { recursive: true });
  mkdirSync(join(folder, "workspace-two"));
  for (const name of ["workspace/a.py", "workspace/pkg/b.py", "workspace-two/c.py", "secret.py"])
    writeFileSync(join(folder, name), `# ${name}`);
  symlinkSync(join(folder, "secret.py"), join(workspace, "out.py"));
  symlinkSync(join(workspace, "a.py"), join(workspace, "in.py"));
  symlinkSync(folder, join(workspace, "up"), "junction");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("nodeFiles", () => {
  it("reads files and links within the workspace", () => {
    const files = nodeFiles([workspace]);
    expect(files.read(join(workspace, "pkg/b.py"))).toBe("# workspace/pkg/b.py");
    expect(files.read(join(workspace, "in.py"))).toBe("# workspace/a.py");
    expect(["pkg/b.py", "in.py", "pkg", "pkg/none.py"].map((name) => files.kindOf(join(workspace, name)))).toEqual([
      "file",
      "file",
      "folder",
      undefined,
    ]);
  });

  it.each(["workspace/../secret.py", "workspace/out.py", "workspace/up/secret.py", "secret.py", "workspace-two/c.py"])(
    "does not leave the workspace by %s",
    (name) => {
      const files = nodeFiles([workspace]);
      expect(files.read(join(folder, name))).toBeUndefined();
      expect(files.kindOf(join(folder, name))).toBeUndefined();
    },
  );

  it("lists files, folders and links to files of the workspace, sorted", () => {
    const files = nodeFiles([workspace]);
    expect(files.list(workspace)).toEqual([
      { name: "a.py", kind: "file" },
      { name: "in.py", kind: "file" },
      { name: "pkg", kind: "folder" },
    ]);
    expect(files.list(folder)).toEqual([]);
    expect(files.list(join(workspace, "a.py"))).toEqual([]);
  });
});
