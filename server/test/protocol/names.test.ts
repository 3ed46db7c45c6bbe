import { describe, expect, test } from "vitest";
import { FileNames } from "../../src/protocol/names";

describe("file names", () => {
  test("a file is named by its path, whatever its URI escapes", () => {
    expect(new FileNames().fileOf("file:///tmp/a%20b%2Bc/%C3%A4.py")).toMatch(/\/tmp\/a b\+c\/ä\.py$/);
  });

  test.each(["untitled:Untitled-1", "vscode-remote://ssh-remote%2Bhost/home/me/a.py", "vscode-vfs://github/owner/name/a.py"])(
    "%s is named by its URI",
    (uri) => {
      const names = new FileNames();
      expect(names.fileOf(uri)).toBe(uri);
      expect(names.uriOf(uri)).toBe(uri);
      expect(new FileNames().uriOf(uri)).toBe(uri);
    },
  );

  test("a URI comes back as the client spelled it", () => {
    const names = new FileNames();
    const uri = "file:///tmp/a%2Bb%3a/model.py";
    expect(names.uriOf(names.fileOf(uri) ?? "")).toBe(uri);
  });

  test("a file the client has not named gets a URI of its own", () => {
    expect(new FileNames().uriOf("/tmp/a b/model.py")).toBe("file:///tmp/a%20b/model.py");
    expect(new FileNames().uriOf("c:/code/model.py")).toMatch(/^file:\/\/\/c(:|%3A)\/code\/model\.py$/);
  });

  test("a notebook's cell has no name", () => {
    expect(new FileNames().fileOf("vscode-notebook-cell:/home/me/a.ipynb#W0sZmlsZQ%3D%3D")).toBeUndefined();
  });
});
