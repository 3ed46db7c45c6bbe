import { URI } from "vscode-uri";
import { toFileName } from "../project/node-files";

/** Documents of a scheme that is not a document of its own: a cell is a part of its notebook. */
const unserved = new Set(["vscode-notebook-cell"]);

/** The client's URIs and the project's file names. A file of this computer is named by its path, any other document by its URI. */
export class FileNames {
  private readonly uris = new Map<string, string>();

  /** The file name of a document's URI; undefined when such documents are not served. */
  fileOf(uri: string): string | undefined {
    const parsed = URI.parse(uri);
    if (unserved.has(parsed.scheme)) return undefined;
    const file = parsed.scheme === "file" ? toFileName(parsed.fsPath) : uri;
    this.uris.set(file, uri);
    return file;
  }

  /** The URI of a file: spelled as the client spelled it, where it did. */
  uriOf(file: string): string {
    return this.uris.get(file) ?? (isUri(file) ? file : URI.file(file).toString());
  }
}

/** A scheme of one letter is a Windows drive. */
export function isUri(file: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(file);
}
