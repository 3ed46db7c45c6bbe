import { describe, expect, it } from "vitest";
import type { ImportRequest } from "../../src/interpret/resolver";
import { findModule } from "../../src/project/imports";
import { memoryFiles } from "./memory-files";

const workspace = memoryFiles(
  new Map(
    [
      "/w/train.py",
      "/w/data.py",
      "/w/common.py",
      "/w/random.py",
      "/w/pkg/__init__.py",
      "/w/pkg/data.py",
      "/w/pkg/random.py",
      "/w/pkg/models/__init__.py",
      "/w/pkg/models/unet.py",
      "/w/pkg/models/losses.py",
      "/w/pkg/models/data.py",
      "/w/both.py",
      "/w/both/__init__.py",
      "/w/plain/tools.py",
      "/w/src/plain/more.py",
      "/w/src/library/core.py",
      "/w/runs/a/start.py",
      "/w/runs/a/data.py",
      "/w/runs/a/deep/run.py",
      "/w/runs/helpers.py",
      "/w/tools/shared.py",
      "/w/tools/data.py",
      "/outside.py",
    ].map((file) => [file, ""]),
  ),
);

const find = (request: ImportRequest, roots = ["/w"]) => findModule(workspace, roots, request);

function absolute(entry: string, name: string, more: Partial<Extract<ImportRequest, { kind: "module" }>> = {}): ImportRequest {
  return { kind: "module", name, entry, from: entry, first: [], last: [], hiding: false, ...more };
}

describe("an absolute name", () => {
  it.each([
    ["a module beside the script", "/w/train.py", "data", "/w/data.py"],
    ["beside a script comes before the root", "/w/runs/a/start.py", "data", "/w/runs/a/data.py"],
    ["a package", "/w/train.py", "pkg", "/w/pkg/__init__.py"],
    ["a package before a module of its name", "/w/train.py", "both", "/w/both/__init__.py"],
    ["the root, from below", "/w/pkg/models/unet.py", "common", "/w/common.py"],
    ["beside a file of a package, where nothing else has the name", "/w/pkg/models/unet.py", "losses", "/w/pkg/models/losses.py"],
    ["a folder between the file and the root", "/w/runs/a/deep/run.py", "helpers", "/w/runs/helpers.py"],
  ])("%s", (_title, entry, name, file) => {
    expect(find(absolute(entry, name))?.file).toBe(file);
  });

  it("is a folder without __init__.py, in all places that have it", () => {
    expect(find(absolute("/w/train.py", "plain"))).toEqual({ file: undefined, folders: ["/w/plain", "/w/src/plain"] });
    expect(find(absolute("/w/train.py", "library"))).toEqual({ file: undefined, folders: ["/w/src/library"] });
  });

  it.each([
    ["an installed package", "/w/train.py", "numpy"],
    ["the importing file itself", "/w/data.py", "data"],
    ["a file above the workspace", "/w/train.py", "outside"],
    ["a module of a folder that is not searched", "/w/train.py", "tools"],
    ["a file of a package with the name both beside it and at the root: who knows how it is run", "/w/pkg/models/unet.py", "data"],
  ])("nothing for %s", (_title, entry, name) => {
    expect(find(absolute(entry, name))?.file).toBeUndefined();
  });

  it("is looked up from the program's first file, not from the module that imports", () => {
    expect(find(absolute("/w/train.py", "data", { from: "/w/runs/a/start.py" }))?.file).toBe("/w/data.py");
    expect(find(absolute("/w/train.py", "start", { from: "/w/runs/a/data.py" }))?.file).toBe("/w/runs/a/start.py");
  });

  it("hides one of Python's own modules only beside the script", () => {
    expect(find(absolute("/w/train.py", "random", { hiding: true }))?.file).toBe("/w/random.py");
    expect(find(absolute("/w/runs/a/start.py", "random", { hiding: true }))).toBeUndefined();
    expect(find(absolute("/w/pkg/data.py", "random", { hiding: true }))).toBeUndefined();
  });

  it("is found in folders that the program adds, relative ones from its own folder", () => {
    expect(find(absolute("/w/runs/a/start.py", "shared", { last: ["../../tools"] }))?.file).toBe("/w/tools/shared.py");
    expect(find(absolute("/w/runs/a/start.py", "shared", { last: ["tools"] }))?.file).toBe("/w/tools/shared.py");
    expect(find(absolute("/w/train.py", "data", { first: ["/w/tools"] }))?.file).toBe("/w/tools/data.py");
    expect(find(absolute("/w/train.py", "data", { last: ["/w/tools"] }))?.file).toBe("/w/data.py");
  });

  it("never leads out of the workspace", () => {
    expect(find(absolute("/w/train.py", "outside", { first: [".."], last: ["/", "/w/../", "../../.."] }))).toBeUndefined();
  });

  it("may be the folder itself that is open", () => {
    expect(find(absolute("/w/pkg/data.py", "pkg"), ["/w/pkg"])).toEqual({ file: "/w/pkg/__init__.py", folders: ["/w/pkg"] });
  });

  it("is found beside a document that is in no folder of the workspace, and beside no untitled one", () => {
    expect(find(absolute("/w/train.py", "data"), [])?.file).toBe("/w/data.py");
    expect(find(absolute("untitled:train.py", "data"))).toBeUndefined();
  });
});

describe("a module of a package", () => {
  it.each([
    ["a module", ["/w/pkg"], "data", "/w/pkg/data.py"],
    ["a package", ["/w/pkg"], "models", "/w/pkg/models/__init__.py"],
    ["in the second of several folders", ["/w/plain", "/w/src/plain"], "more", "/w/src/plain/more.py"],
    ["not what is beside the package", ["/w/pkg"], "common", undefined],
  ])("%s", (_title, folders, name, file) => {
    expect(find({ kind: "submodule", name, folders })?.file).toBe(file);
  });
});

describe("dots", () => {
  it.each([
    [1, "/w/pkg/models/unet.py", "/w/pkg/models/__init__.py"],
    [2, "/w/pkg/models/unet.py", "/w/pkg/__init__.py"],
  ])("%d", (level, of, file) => {
    expect(find({ kind: "package", of, level })?.file).toBe(file);
  });

  it("stand for a folder without __init__.py too, but for none above the workspace", () => {
    expect(find({ kind: "package", of: "/w/plain/tools.py", level: 1 })).toEqual({ file: undefined, folders: ["/w/plain"] });
    expect(find({ kind: "package", of: "/w/train.py", level: 2 })).toBeUndefined();
    expect(find({ kind: "package", of: "untitled:train.py", level: 1 })).toBeUndefined();
  });
});
