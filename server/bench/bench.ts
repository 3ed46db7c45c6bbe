/**
 * `npm run bench`: how long the analysis takes, as times and as multiples of the bare tree-sitter parse of the same text in
 * the same run; how long the server takes to its first diagnostics; peak memory. `--json` prints one JSON object. With folders:
 * how long each program in them takes.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyze, analyzeFrom, noImports } from "../src/interpret/analyze";
import { initializeParser, type Parser, parseModule } from "../src/syntax/parser";
import { distributionOf } from "./distribution";
import { program } from "./program";

interface Timing {
  readonly lines: number;
  /** Milliseconds, medians. */
  readonly bareParse: number;
  readonly fromText: number;
  /** The whole file, after a character was typed in its middle. */
  readonly afterEdit: number;
  /** What the editor waits for: from the changed statement on. */
  readonly resumed: number;
}

const root = path.join(__dirname, "..");

async function main(): Promise<void> {
  const parser = await initializeParser();
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  if (folders.length > 0) {
    console.log(JSON.stringify(distributionOf(parser, folders), undefined, process.argv.includes("--json") ? undefined : 1));
    return;
  }
  const generated = [100, 500, 5000].map((lines) => measure(parser, program(lines), lines > 1000 ? 15 : 60));
  const fixtures = fixtureTexts().map((text) => measure(parser, text, 15));
  const server = await serverStart();
  const result = {
    generated: generated.map(withRatios),
    fixtures: {
      files: fixtures.length,
      lines: sum(fixtures, "lines"),
      bareParse: sum(fixtures, "bareParse"),
      fromText: sum(fixtures, "fromText"),
      afterEdit: sum(fixtures, "afterEdit"),
      resumed: sum(fixtures, "resumed"),
    },
    serverToFirstDiagnostics: server,
    peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  if (process.argv.includes("--json")) console.log(JSON.stringify(result));
  else print(result);
}

function withRatios(timing: Timing): Timing & { readonly fromTextRatio: number; readonly afterEditRatio: number } {
  return {
    ...timing,
    fromTextRatio: rounded(timing.fromText / timing.bareParse),
    afterEditRatio: rounded(timing.afterEdit / timing.bareParse),
  };
}

function measure(parser: Parser, text: string, runs: number): Timing {
  const bareParse = median(runs, () => parser.parse(text)?.delete());
  const fromText = median(runs, () => analyze(parseModule(parser, "bench.py", text), noImports));
  let module = parseModule(parser, "bench.py", text);
  const at = text.indexOf("(", text.length / 2) + 1;
  // A character typed and deleted again in the middle of the file.
  const afterEdit = median(runs, (run) => {
    module = parseModule(parser, "bench.py", run % 2 === 0 ? `${text.slice(0, at)} ${text.slice(at)}` : text, module);
    analyze(module, noImports);
  });
  let progress = analyzeFrom(undefined, module, noImports);
  const resumed = median(runs, (run) => {
    module = parseModule(parser, "bench.py", run % 2 === 0 ? `${text.slice(0, at)} ${text.slice(at)}` : text, module);
    progress = analyzeFrom(progress, module, noImports);
  });
  return { lines: text.split("\n").length, bareParse, fromText, afterEdit, resumed };
}

function median(runs: number, action: (run: number) => void): number {
  for (let warm = 0; warm < Math.max(4, runs / 3); warm++) action(warm);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    action(run);
    return performance.now() - start;
  });
  return rounded(times.sort((a, b) => a - b)[runs >> 1] ?? 0);
}

function fixtureTexts(): readonly string[] {
  const folder = path.join(root, "test-fixtures");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".py"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
}

/** Milliseconds from starting the built server to the first diagnostics of a 500-line file. */
function serverStart(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const server = spawn(process.execPath, [path.join(root, "dist/server.js"), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const send = (message: object): void => {
      const body = JSON.stringify({ jsonrpc: "2.0", ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    let seen = "";
    let opened = false;
    server.stdout.on("data", (data: Buffer) => {
      seen += data.toString();
      if (!opened && seen.includes('"capabilities"')) {
        opened = true;
        send({ method: "initialized", params: {} });
        send({
          method: "textDocument/didOpen",
          params: { textDocument: { uri: "file:///bench.py", languageId: "python", version: 1, text: program(500) } },
        });
      }
      if (!seen.includes("publishDiagnostics")) return;
      resolve(Math.round(performance.now() - start));
      server.kill();
    });
    server.on("error", reject);
    setTimeout(() => reject(new Error("the server published nothing in 20 s")), 20_000).unref();
    send({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
  });
}

function sum(timings: readonly Timing[], field: keyof Timing): number {
  return rounded(timings.reduce((total, each) => total + each[field], 0));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function print(result: {
  readonly generated: readonly ReturnType<typeof withRatios>[];
  readonly fixtures: object;
  readonly serverToFirstDiagnostics: number;
  readonly peakMemoryMiB: number;
}): void {
  console.log("generated programs (ms; × of the bare parse)");
  for (const each of result.generated)
    console.log(
      `  ${String(each.lines).padStart(5)} lines: parse ${each.bareParse}, from text ${each.fromText} (×${each.fromTextRatio}), after an edit ${each.afterEdit} (×${each.afterEditRatio}), from the edit on ${each.resumed}`,
    );
  console.log(`fixtures: ${JSON.stringify(result.fixtures)}`);
  console.log(`server start to first diagnostics: ${result.serverToFirstDiagnostics} ms; peak memory: ${result.peakMemoryMiB} MiB`);
}

void main();
