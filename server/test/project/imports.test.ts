import { describe, expect, it } from "vitest";
import { findModule } from "../../src/project/imports";
import { memoryFiles } from "./memory-files";

const workspace = memoryFiles(
  new Map(
    [
      "/w/train.py",
      "/w/data.py",
      "/w/common.py",
      "/w/pkg/__init__.py",
      "/w/pkg/data.py",
      "/w/pkg/models/__init__.py",
      "/w/pkg/models/unet.py",
      "/w/pkg/models/data.py",
      "/w/both.py",
      "/w/both/__init__.py",
      "/w/plain/tools.py",
      "/w/src/library/core.py",
      "/w/runs/a/start.py",
      "/w/runs/a/deep/run.py",
      "/w/runs/helpers.py",
      "/outside.py",
    ].map((file) => [file, ""]),
  ),
);
const find = (from: string, level: number, name: string) => findModule(workspace, ["/w"], from, level, name);

describe("findModule", () => {
  it.each([
    ["a module beside the file", "/w/train.py", 0, "data", "/w/data.py"],
    ["beside comes before the root", "/w/pkg/models/unet.py", 0, "data", "/w/pkg/models/data.py"],
    ["a package", "/w/train.py", 0, "pkg", "/w/pkg/__init__.py"],
    ["a module of a package", "/w/train.py", 0, "pkg.models.unet", "/w/pkg/models/unet.py"],
    ["a package before a module of its name", "/w/train.py", 0, "both", "/w/both/__init__.py"],
    ["a module in a folder without __init__.py", "/w/train.py", 0, "plain.tools", "/w/plain/tools.py"],
    ["the root, from below", "/w/pkg/models/unet.py", 0, "common", "/w/common.py"],
    ["the src layout", "/w/train.py", 0, "library.core", "/w/src/library/core.py"],
    ["a folder between the file and the root", "/w/runs/a/deep/run.py", 0, "helpers", "/w/runs/helpers.py"],
    ["one dot and a name", "/w/pkg/models/unet.py", 1, "data", "/w/pkg/models/data.py"],
    ["two dots and a name", "/w/pkg/models/unet.py", 2, "data", "/w/pkg/data.py"],
    ["one dot alone", "/w/pkg/data.py", 1, "", "/w/pkg/__init__.py"],
    ["one dot and a dotted name", "/w/pkg/data.py", 1, "models.unet", "/w/pkg/models/unet.py"],
  ])("%s", (_title, from, level, name, file) => {
    expect(find(from, level, name)).toBe(file);
  });

  it.each([
    ["an installed package", "/w/train.py", 0, "numpy"],
    ["the importing file itself", "/w/data.py", 0, "data"],
    ["a file above the workspace", "/w/train.py", 0, "outside"],
    ["an absolute import does not look in other folders", "/w/train.py", 0, "tools"],
    ["a folder without __init__.py", "/w/train.py", 0, "plain"],
    ["a dot before a name that is only in the root", "/w/pkg/data.py", 1, "common"],
  ])("nothing for %s", (_title, from, level, name) => {
    expect(find(from, level, name)).toBeUndefined();
  });
});
