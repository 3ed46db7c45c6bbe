/** Jupyter notebooks as Python: the code cells one after the other. */

/** Cell magics whose cell is still Python. */
const PYTHON_CELLS = new Set(["%%time", "%%timeit", "%%capture", "%%prun", "%%memit", "%%python", "%%python3"]);

export function isNotebook(file: string): boolean {
  return file.endsWith(".ipynb");
}

/**
 * The Python source of a notebook's text: code cells joined by line ends, with IPython's own lines (`%matplotlib inline`,
 * `!pip install`) blanked so that line numbers stay. Undefined when the text is not a notebook.
 */
export function notebookSource(text: string): string | undefined {
  const cells = cellsOf(text);
  if (!cells) return undefined;
  return cells
    .filter((cell) => cell.cell_type === "code")
    .map((cell) => pythonOf(sourceOf(cell)))
    .join("\n");
}

interface Cell {
  readonly cell_type?: unknown;
  readonly source?: unknown;
}

function cellsOf(text: string): readonly Cell[] | undefined {
  try {
    const notebook: unknown = JSON.parse(text);
    if (typeof notebook !== "object" || notebook === null || !("cells" in notebook) || !Array.isArray(notebook.cells)) return undefined;
    return notebook.cells.filter((cell: unknown): cell is Cell => typeof cell === "object" && cell !== null);
  } catch {
    return undefined;
  }
}

function sourceOf(cell: Cell): string {
  if (typeof cell.source === "string") return cell.source;
  return Array.isArray(cell.source) ? cell.source.filter((line): line is string => typeof line === "string").join("") : "";
}

function pythonOf(source: string): string {
  const lines = source.split("\n");
  const magic = lines.find((line) => line.trim() !== "")?.match(/^%%\w+/)?.[0];
  const foreign = magic !== undefined && !PYTHON_CELLS.has(magic);
  return lines.map((line) => (foreign || /^[%!]/.test(line) ? "" : line)).join("\n");
}
