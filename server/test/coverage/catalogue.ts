/**
 * Public APIs, read off the libraries themselves: Keras's by `scripts/oracle/catalogue.py`, those of the libraries that data come from by
 * `scripts/oracle/data-catalogue.py`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

export interface Catalogue {
  readonly source: string;
  readonly symbols: Readonly<Record<string, CatalogueSymbol>>;
  /** Signatures of methods; null: a property. Classes go by their public paths. */
  readonly methods: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

export interface CatalogueSymbol {
  readonly kind: "class" | "function";
  /** Python source: `(x, axis=None)`. */
  readonly signature: string;
  /** That of `call`, of layers and other operations. */
  readonly call?: string;
  readonly aliases?: readonly string[];
}

export function readCatalogue(root: string): Catalogue {
  const { methods, ...catalogue }: Catalogue = read(root, "keras-catalogue.json");
  return { ...catalogue, methods: Object.fromEntries(Object.entries(methods).map(([owner, own]) => [`keras.${owner}`, own])) };
}

/** NumPy, TensorFlow, pandas, scikit-learn, PyTorch. */
export function readDataCatalogues(root: string): readonly Catalogue[] {
  return read(root, "data-catalogue.json");
}

function read<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(path.join(root, "server/test/library", file), "utf8"));
}
