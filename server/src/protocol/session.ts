import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "../features/diagnostics";
import type { Diagnostic } from "../features/types";
import type { Analysis } from "../interpret/analysis";
import type { Project } from "../project/project";
import type { ClientSupport } from "./client-support";
import { type Places, readDocument } from "./convert";
import type { FileNames } from "./names";
import { defaultSettings, type Settings } from "./settings";

/** One client and what it has open. */
export class Session implements Places {
  readonly documents = new TextDocuments(TextDocument);
  settings: Settings = defaultSettings;
  /** Resolved when the client's settings are known, or were waited for long enough. */
  ready: Promise<void> = Promise.resolve();

  constructor(
    readonly connection: Connection,
    readonly client: ClientSupport,
    readonly names: FileNames,
    readonly project: Project,
  ) {}

  /** What is known of an open document; undefined when it is none, or the extension is switched off. */
  analysisOf(document: TextDocument): Analysis | undefined {
    const file = this.settings.enable ? this.names.fileOf(document.uri) : undefined;
    return file === undefined ? undefined : this.project.analysisOf(file);
  }

  diagnosticsOf(document: TextDocument): readonly Diagnostic[] {
    const analysis = this.settings["diagnostics.enable"] ? this.analysisOf(document) : undefined;
    return analysis === undefined ? [] : diagnosticsOf(analysis);
  }

  document(file: string): TextDocument | undefined {
    const open = this.documents.get(this.names.uriOf(file));
    if (open !== undefined) return open;
    const text = this.project.textOf(file);
    return text === undefined ? undefined : readDocument(this.names, file, text);
  }
}
