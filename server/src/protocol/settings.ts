/** The settings of the server as the client names them below `kerasShapes.`; `package.json` declares the same with the same defaults. */
export const defaultSettings = {
  enable: true,
  "diagnostics.enable": true,
  "inlayHints.tensors": "on",
  "inlayHints.layers": "on",
  "inlayHints.datasets": "on",
} as const satisfies Record<string, boolean | "on" | "off">;

export const settingsSection = "kerasShapes";

type Name = keyof typeof defaultSettings;

export type Settings = { readonly [K in Name]: (typeof defaultSettings)[K] extends boolean ? boolean : "on" | "off" };

/** Reads what a client sent, nested objects or dotted names; whatever is missing or of another type has its default. */
export function readSettings(sent: unknown): Settings {
  return {
    enable: flag(sent, "enable"),
    "diagnostics.enable": flag(sent, "diagnostics.enable"),
    "inlayHints.tensors": onOrOff(sent, "inlayHints.tensors"),
    "inlayHints.layers": onOrOff(sent, "inlayHints.layers"),
    "inlayHints.datasets": onOrOff(sent, "inlayHints.datasets"),
  };
}

export function sameSettings(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The section inside what a client sends unasked with `workspace/didChangeConfiguration` or as initialization options. */
export function settingsIn(sent: unknown): unknown {
  return isRecord(sent) && settingsSection in sent ? sent[settingsSection] : sent;
}

function flag(sent: unknown, name: "enable" | "diagnostics.enable"): boolean {
  const value = lookUp(sent, name);
  return typeof value === "boolean" ? value : defaultSettings[name];
}

function onOrOff(sent: unknown, name: Exclude<Name, "enable" | "diagnostics.enable">): "on" | "off" {
  const value = lookUp(sent, name);
  return value === "on" || value === "off" ? value : defaultSettings[name];
}

function lookUp(sent: unknown, name: Name): unknown {
  if (!isRecord(sent)) return undefined;
  if (name in sent) return sent[name];
  return name.split(".").reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), sent);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
