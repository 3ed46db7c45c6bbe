import { describe, expect, it } from "vitest";
import { collectFiles } from "../../src/project/collect";
import { memoryFiles } from "./memory-files";

function collect(folder: string, texts: Readonly<Record<string, string>>): readonly string[] {
  return collectFiles(memoryFiles(new Map(Object.entries(texts))), folder);
}

describe("collectFiles", () => {
  it("finds Python files and notebooks in every folder, sorted", () => {
    const found = collect("/w", { "/w/b.py": "", "/w/a/x.ipynb": "", "/w/a/y.py": "", "/w/readme.md": "", "/w/a.pyc": "" });
    expect(found).toEqual(["/w/a/x.ipynb", "/w/a/y.py", "/w/b.py"]);
  });

  it("leaves out what is not the user's own", () => {
    const found = collect("/w", {
      "/w/venv/pyvenv.cfg": "",
      "/w/venv/lib/a.py": "",
      "/w/lib/site-packages/b.py": "",
      "/w/node_modules/c.py": "",
      "/w/.hidden/d.py": "",
      "/w/__pycache__/e.py": "",
      "/w/environment/f.py": "",
    });
    expect(found).toEqual(["/w/environment/f.py"]);
  });

  it.each([
    ["a name at any depth", "build\n", ["build/a.py", "x/build/a.py"], ["builds/a.py", "x/rebuild.py"]],
    ["a folder only", "out/\n", ["out/a.py", "x/out/a.py"], ["out.py"]],
    ["a star within one part", "*_tmp.py\n", ["a_tmp.py", "x/b_tmp.py"], ["tmp.py"]],
    ["a leading slash", "/a.py\n", ["a.py"], ["x/a.py"]],
    ["a slash in the middle", "x/a.py\n", ["x/a.py"], ["y/x/a.py"]],
    ["two stars before", "**/gen/a.py\n", ["gen/a.py", "x/y/gen/a.py"], ["gen/b.py"]],
    ["two stars behind", "x/**\n", ["x/a.py", "x/y/a.py"], ["y/a.py"]],
    ["two stars between", "x/**/a.py\n", ["x/a.py", "x/y/z/a.py"], ["a.py"]],
    ["one star does not cross a slash", "x/*.py\n", ["x/a.py"], ["x/y/a.py"]],
    ["a question mark", "a?.py\n", ["ab.py"], ["a.py", "abc.py"]],
    ["a character class", "[ab]c.py\n", ["ac.py", "bc.py"], ["cc.py"]],
    ["a negated class", "[!a]c.py\n", ["bc.py"], ["ac.py"]],
    ["comments and blank lines", "# a.py\n\n", [], ["a.py"]],
    ["an escaped #", "\\#a.py\n", ["#a.py"], ["a.py"]],
    ["taken back", "*.py\n!keep.py\n", ["a.py"], ["keep.py"]],
    ["dots are literal", "a.py\n", ["a.py"], ["abpy.py"]],
    ["trailing spaces", "a.py  \n", ["a.py"], ["b.py"]],
    ["carriage returns", "a.py\r\nb.py\r\n", ["a.py", "b.py"], ["c.py"]],
    ["an unclosed bracket matches itself", "a[.py\n", ["a[.py"], ["a.py"]],
  ])("reads .gitignore: %s", (_title, rules, ignored, kept) => {
    const texts = Object.fromEntries([...ignored, ...kept].map((name) => [`/w/${name}`, ""]));
    expect(collect("/w", { ...texts, "/w/.gitignore": rules })).toEqual(kept.map((name) => `/w/${name}`).sort());
  });

  it("an inner .gitignore decides over an outer one", () => {
    const found = collect("/w", { "/w/.gitignore": "*.py", "/w/x/.gitignore": "!a.py", "/w/x/a.py": "", "/w/x/b.py": "", "/w/a.py": "" });
    expect(found).toEqual(["/w/x/a.py"]);
  });

  it("reads the rules between the repository's root and the folder, and the repository's own excludes", () => {
    const texts = {
      "/r/.git/info/exclude": "secret.py",
      "/r/.gitignore": "gen",
      "/r/x/.gitignore": "/y/old.py",
      "/r/x/y/gen/a.py": "",
      "/r/x/y/old.py": "",
      "/r/x/y/secret.py": "",
      "/r/x/y/new.py": "",
    };
    // A folder of its own makes `.git` an entry that exists.
    const files = memoryFiles(new Map(Object.entries(texts)));
    const withGit = { ...files, kindOf: (path: string) => (path === "/r/.git" ? ("folder" as const) : files.kindOf(path)) };
    expect(collectFiles(withGit, "/r/x/y")).toEqual(["/r/x/y/new.py"]);
  });
});
