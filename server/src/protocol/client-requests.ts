/** Requests to the client, beyond the protocol: its virtual file systems are not on the disk. `client/src/files.ts` answers them. */
import { type Connection, RequestType } from "vscode-languageserver";
import type { FolderEntry } from "../project/files";
import type { ClientReader } from "./client-files";

/** An experimental capability of clients that answer the requests below. */
export const readsFilesCapability = "kerasShapesReadFiles";

interface Place {
  readonly uri: string;
}

/** The text of a file; null when it cannot be read. */
const readFile = new RequestType<Place, string | null, void>("kerasShapes/readFile");
/** What a folder holds, without links; null when it cannot be read. */
const readFolder = new RequestType<Place, FolderEntry[] | null, void>("kerasShapes/readFolder");

export function clientReader(connection: Connection): ClientReader {
  return {
    readFile: async (uri) => (await connection.sendRequest(readFile, { uri })) ?? undefined,
    readFolder: async (uri) => (await connection.sendRequest(readFolder, { uri })) ?? undefined,
  };
}
