/** The public API of Keras, read off Keras itself by `scripts/oracle/catalogue.py`. */
import { readFileSync } from "node:fs";
import path from "node:path";

export interface Catalogue {
  readonly source: string;
  readonly symbols: Readonly<Record<string, CatalogueSymbol>>;
  /** Signatures of methods; null: a property. */
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
  return JSON.parse(readFileSync(path.join(root, "server/test/library/keras-catalogue.json"), "utf8"));
}
