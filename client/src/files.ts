/** Reads for the server what is not on the disk: files of virtual workspaces. The server asks for none outside of the workspace. */
import * as vscode from "vscode";
import type { LanguageClient, StaticFeature } from "vscode-languageclient/node";

/** As the server names them in `protocol/client-requests.ts`. */
const capability = "kerasShapesReadFiles";
const readFile = "kerasShapes/readFile";
const readFolder = "kerasShapes/readFolder";

interface Place {
  readonly uri: string;
}

/** Announces that the server may ask, and answers. */
export function readFilesFor(client: LanguageClient): void {
  const announced: StaticFeature = {
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { ...capabilities.experimental, [capability]: true };
    },
    initialize: () => undefined,
    getState: () => ({ kind: "static" }),
    clear: () => undefined,
  };
  client.registerFeature(announced);
  client.onRequest(readFile, ({ uri }: Place) =>
    orNull(async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(within(uri)))),
  );
  client.onRequest(readFolder, ({ uri }: Place) =>
    orNull(async () => {
      const entries = await vscode.workspace.fs.readDirectory(within(uri));
      return entries.flatMap(([name, type]) => {
        const kind = type === vscode.FileType.File ? "file" : type === vscode.FileType.Directory ? "folder" : undefined;
        return kind ? [{ name, kind }] : [];
      });
    }),
  );
}

function within(uri: string): vscode.Uri {
  const parsed = vscode.Uri.parse(uri);
  if (!vscode.workspace.getWorkspaceFolder(parsed)) throw new Error(`${uri} is not in the workspace`);
  return parsed;
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
