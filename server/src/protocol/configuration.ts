import { setTimeout } from "node:timers/promises";
import { DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Session } from "./session";
import { readSettings, sameSettings, settingsIn, settingsSection } from "./settings";

/** How long requests wait for the settings at start, in milliseconds: a client that never sends them is served all the same. */
const patience = 1000;

/** Keeps the session's settings as the client has them. */
export function followConfiguration(session: Session, initial: unknown, changed: () => void): void {
  const { connection, client } = session;
  const use = (sent: unknown): void => {
    const settings = readSettings(sent);
    if (sameSettings(settings, session.settings)) return;
    session.settings = settings;
    changed();
  };
  const ask = async (): Promise<void> => {
    try {
      use(await connection.workspace.getConfiguration(settingsSection));
    } catch (error) {
      connection.console.warn(`The settings could not be read: ${String(error)}`);
    }
  };
  session.settings = readSettings(settingsIn(initial));
  session.onInitialized(() => {
    if (client.registersConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }).catch(() => undefined);
    }
    if (client.configuration) session.ready = Promise.race([ask(), setTimeout(patience, undefined, { ref: false })]);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.configuration) void ask();
    else use(settingsIn(settings));
  });
}
