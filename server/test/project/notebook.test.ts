import { describe, expect, it } from "vitest";
import { notebookSource } from "../../src/project/notebook";

const notebook = (...cells: readonly object[]): string => JSON.stringify({ cells, nbformat: 4 });

describe("notebookSource", () => {
  it("joins the code cells, whether their source is one text or lines", () => {
    const text = notebook(
      { cell_type: "code", source: ["import numpy as np\n", "x = 1"] },
      { cell_type: "markdown", source: "# Title" },
      { cell_type: "code", source: "y = 2" },
    );
    expect(notebookSource(text)).toBe("import numpy as np\nx = 1\ny = 2");
  });

  it("blanks IPython's own lines and keeps the line numbers", () => {
    const text = notebook({ cell_type: "code", source: "%matplotlib inline\n!pip install keras\nx = a %b\n%%time is not first" });
    expect(notebookSource(text)).toBe("\n\nx = a %b\n");
  });

  it("blanks a cell in another language, not one that is only timed", () => {
    const text = notebook({ cell_type: "code", source: "%%bash\nls -l" }, { cell_type: "code", source: "%%time\nx = 1" });
    expect(notebookSource(text)).toBe("\n\n\nx = 1");
  });

  it.each(["", "not json", "[]", "null", "{}", '{"cells": 3}'])("is undefined for %j", (text) => {
    expect(notebookSource(text)).toBeUndefined();
  });

  it("survives cells of any form", () => {
    expect(
      notebookSource(JSON.stringify({ cells: [null, 3, {}, { cell_type: "code" }, { cell_type: "code", source: [1, "x = 1"] }] })),
    ).toBe("\nx = 1");
  });
});
