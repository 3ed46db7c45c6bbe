/** A client of the built server: a process of its own, spoken to over its standard input and output. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentItem,
} from "vscode-languageserver/node";
import { URI } from "vscode-uri";

const root = fileURLToPath(new URL("../../../", import.meta.url));
export const serverFile = path.join(root, "dist", "server.js");
const exampleFile = path.join(root, "client/test/workspace/label_mismatch.py");

/** A program with one error: labels without classes and a loss that wants them. */
export const example = readFileSync(exampleFile, "utf8");
/** Where the error is: `y_train` in the call of `fit`. */
export const labels = placeOf(example, "y_train", "model.fit");

/** Nothing here waits longer, in milliseconds. */
const patience = 10_000;

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly folder?: string;
  /** The URI of the workspace's folder, in the place of `folder`. */
  readonly root?: string;
  readonly initializationOptions?: unknown;
  /** What the client answers when it is asked for `kerasShapes`. */
  readonly settings?: unknown;
}

export class Client {
  readonly logs: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** Requests of the server, by method. */
  readonly asked: string[] = [];
  settings: unknown;
  /** Files that only the client can read, by URI. */
  readonly files = new Map<string, string>();
  initialized: InitializeResult | undefined;
  /** Rejects when the server ends: nothing is to be waited for then. */
  private readonly gone: Promise<never>;
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: MessageConnection,
  ) {
    this.gone = new Promise((_, reject) => process.once("exit", (code) => reject(new Error(`the server ended with ${code}`))));
    this.gone.catch(() => undefined);
  }

  /** A process that has heard nothing yet. */
  static launch(): Client {
    if (!existsSync(serverFile)) throw new Error(`${serverFile} is missing: run npm run build`);
    const process = spawn(globalThis.process.execPath, [serverFile, "--stdio"]);
    const connection = createMessageConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
    const client = new Client(process, connection);
    connection.onNotification("window/logMessage", ({ message }: { message: string }) => void client.logs.push(message));
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => void client.published.push(params));
    connection.onRequest((method, params) => {
      client.asked.push(method);
      if (method === "workspace/configuration") return [client.settings];
      return method.startsWith("kerasShapes/read") ? client.answerRead(method, params) : null;
    });
    connection.listen();
    return client;
  }

  static async start(options: Options = {}): Promise<Client> {
    const client = Client.launch();
    client.settings = options.settings;
    client.initialized = await client.request<InitializeResult>("initialize", initializeParams(options));
    client.notify("initialized", {});
    return client;
  }

  private answerRead(method: string, params: unknown): unknown {
    const [{ uri = "" } = {}] = (Array.isArray(params) ? params : [params]) as { uri?: string }[];
    if (method === "kerasShapes/readFile") return this.files.get(uri) ?? null;
    const inside = uri.endsWith("/") ? uri : `${uri}/`;
    const below = [...this.files.keys()].filter((file) => file.startsWith(inside)).map((file) => file.slice(inside.length).split("/"));
    const entries = new Map(below.map(([name = "", ...rest]) => [name, { name, kind: rest.length > 0 ? "folder" : "file" }]));
    return entries.size === 0 ? null : [...entries.values()];
  }

  request<R>(method: string, params: unknown): Promise<R> {
    const answer = this.connection.sendRequest<R>(method, params);
    return within(`an answer to ${method}`, Promise.race([answer, this.gone]));
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): void {
    this.versions.set(uri, 1);
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "python", version: 1, text } });
  }

  /** Replaces what stands between two positions. */
  change(uri: string, start: Position, end: Position, text: string): void {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range: { start, end }, text }] });
  }

  close(uri: string): void {
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  /** Opens a notebook; its cells are at {@link cellUri}. */
  openNotebook(uri: string, sources: readonly string[]): void {
    const documents = sources.map((text, index) => this.cellDocument(cellUri(uri, index), text));
    this.notify("notebookDocument/didOpen", {
      notebookDocument: {
        uri,
        notebookType: "jupyter-notebook",
        version: 1,
        cells: documents.map(({ uri: document }) => ({ kind: 2, document })),
      },
      cellTextDocuments: documents,
    });
  }

  /** Replaces what stands between two positions of a cell. */
  changeCell(uri: string, cell: string, start: Position, end: Position, text: string): void {
    const version = (this.versions.get(cell) ?? 0) + 1;
    this.versions.set(cell, version);
    const textContent = [{ document: { uri: cell, version }, changes: [{ range: { start, end }, text }] }];
    this.notify("notebookDocument/didChange", { notebookDocument: { uri, version }, change: { cells: { textContent } } });
  }

  /** Takes cells out and puts others there; of those the ones that come with a text are new. */
  changeCells(
    uri: string,
    start: number,
    deleted: readonly string[],
    inserted: readonly { readonly cell: string; readonly text?: string }[],
  ): void {
    const stay = new Set(inserted.map(({ cell }) => cell));
    const structure = {
      array: { start, deleteCount: deleted.length, cells: inserted.map(({ cell }) => ({ kind: 2, document: cell })) },
      didOpen: inserted.flatMap(({ cell, text }) => (text === undefined ? [] : [this.cellDocument(cell, text)])),
      didClose: deleted.filter((cell) => !stay.has(cell)).map((cell) => ({ uri: cell })),
    };
    this.notify("notebookDocument/didChange", { notebookDocument: { uri, version: 2 }, change: { cells: { structure } } });
  }

  closeNotebook(uri: string, cells: readonly string[]): void {
    this.notify("notebookDocument/didClose", { notebookDocument: { uri }, cellTextDocuments: cells.map((cell) => ({ uri: cell })) });
  }

  private cellDocument(uri: string, text: string): TextDocumentItem {
    this.versions.set(uri, 1);
    return { uri, languageId: "python", version: 1, text };
  }

  /** The diagnostics sent for a document as it is now. */
  async sent(uri: string): Promise<Diagnostic[]> {
    const version = this.versions.get(uri);
    const last = () => this.published.findLast((params) => params.uri === uri && params.version === version);
    await this.until(`diagnostics of ${uri}`, () => last() !== undefined);
    return last()?.diagnostics ?? [];
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
    return report.kind === "full" ? report.items : [];
  }

  async hover(uri: string, position: Position): Promise<string | undefined> {
    const hover = await this.request<{ contents: { value: string } } | null>("textDocument/hover", { textDocument: { uri }, position });
    return hover?.contents.value;
  }

  until(what: string, holds: () => boolean): Promise<void> {
    return Promise.race([until(what, holds), this.gone]);
  }

  /** The exit code, after a polite end. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    await this.request("shutdown", undefined);
    this.notify("exit", undefined);
    return this.ended();
  }

  async ended(): Promise<number | null> {
    await until("the end of the server", () => this.process.exitCode !== null);
    this.connection.dispose();
    return this.process.exitCode;
  }

  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }
}

/** The URI of a cell that a notebook was opened with, as an editor makes them. */
export function cellUri(notebook: string, index: number): string {
  return URI.parse(notebook)
    .with({ scheme: "vscode-notebook-cell", fragment: `W${index}sZmlsZQ==` })
    .toString();
}

/** The range of a word, of its first appearance behind another text. */
export function placeOf(text: string, word: string, behind = ""): Range {
  const offset = text.indexOf(word, text.indexOf(behind));
  if (offset < 0) throw new Error(`${word} does not stand in the text`);
  const before = text.slice(0, offset).split("\n");
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { line: start.line, character: start.character + word.length } };
}

export function initializeParams({ capabilities = {}, folder, root, initializationOptions }: Options): object {
  const uri = root ?? (folder === undefined ? undefined : URI.file(folder).toString());
  const workspaceFolders = uri === undefined ? null : [{ uri, name: "workspace" }];
  return { processId: globalThis.process.pid, rootUri: null, capabilities, workspaceFolders, initializationOptions };
}

/** A folder with these files, removed by the function it comes with. */
export function temporaryFolder(files: Record<string, string>): { folder: string; uri: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "keras-shapes-protocol-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return {
    folder,
    uri: (name) => URI.file(path.join(folder, name)).toString(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`);
    await sleep(5);
  }
}

async function within<T>(what: string, promise: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(patience, undefined, { signal: stop.signal }).then(() =>
    Promise.reject(new Error(`waited ${patience / 1000} s for ${what}`)),
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
}
