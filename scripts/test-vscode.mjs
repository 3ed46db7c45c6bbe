/**
 * Runs the Mocha suite in a real extension host: that of a VS Code server where one can be installed, else that of a desktop
 * VS Code. KERAS_SHAPES_VSCODE=desktop asks for the latter.
 */
import { canInstallVsCode } from "./e2e/install.mjs";

if (canInstallVsCode && process.env.KERAS_SHAPES_VSCODE !== "desktop") await import("./e2e/mocha.mjs");
else await import("../client/test/run-electron.mjs");
