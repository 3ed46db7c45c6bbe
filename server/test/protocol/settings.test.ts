import { describe, expect, test } from "vitest";
import manifest from "../../../package.json";
import { defaultSettings, readSettings, settingsIn, settingsSection } from "../../src/protocol/settings";

/** Read by the client alone. */
const ofTheClient = "trace.server";

test("the manifest declares the settings the server reads, with the same defaults", () => {
  const declared = Object.entries(manifest.contributes.configuration.properties).map(([name, property]) => [name, property.default]);
  const read = Object.entries(defaultSettings).map(([name, value]) => [`${settingsSection}.${name}`, value]);
  expect(Object.fromEntries(declared)).toEqual({ ...Object.fromEntries(read), [`${settingsSection}.${ofTheClient}`]: "off" });
});

test("every setting is described", () => {
  for (const property of Object.values(manifest.contributes.configuration.properties)) {
    expect("description" in property ? property.description : property.markdownDescription).toMatch(/\w{3}.*\.$/);
  }
});

describe("readSettings", () => {
  test.each([
    ["nested objects", { diagnostics: { enable: false }, inlayHints: { layers: "off" } }],
    ["dotted names", { "diagnostics.enable": false, "inlayHints.layers": "off" }],
  ])("understands %s", (_, sent) => {
    expect(readSettings(sent)).toEqual({ ...defaultSettings, "diagnostics.enable": false, "inlayHints.layers": "off" });
  });

  test.each([undefined, null, 3, "on", [], { enable: "no", diagnostics: null, inlayHints: { tensors: true, layers: ["off"] } }])(
    "falls back to the defaults for %j",
    (sent) => {
      expect(readSettings(sent)).toEqual(defaultSettings);
    },
  );
});

test("settings are found with and without their section's name", () => {
  expect(readSettings(settingsIn({ kerasShapes: { enable: false } })).enable).toBe(false);
  expect(readSettings(settingsIn({ enable: false })).enable).toBe(false);
});
