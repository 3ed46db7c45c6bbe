/**
 * The language server as a program: connects to the client that started it. Nothing that reaches it may end it but the
 * client's `exit` or the end of the client itself.
 */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeFiles } from "./project/node-files";
import { serve } from "./protocol/serve";
import { rulePageUri } from "./rule-pages";
import { initializeParser } from "./syntax/parser";

const transports = ["--stdio", "--node-ipc", "--socket", "--pipe"];

if (process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) start();
else {
  process.stderr.write("usage: node server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n");
  process.exitCode = 2;
}

function start(): void {
  const connection = createConnection(ProposedFeatures.all);
  const survive = (error: unknown): void => connection.console.error(`Unexpected: ${error instanceof Error ? error.stack : String(error)}`);
  process.on("uncaughtException", survive);
  process.on("unhandledRejection", survive);
  // Started before the first message arrives: compiling the WASM takes longer than the client's greeting.
  serve(connection, { parser: initializeParser(), filesWithin: nodeFiles, rulePageUri });
  connection.listen();
}
