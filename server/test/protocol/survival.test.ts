import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { Client, example, initializeParams, labels, serverFile } from "./client";

const uri = "untitled:example.py";
const pulling = { capabilities: { textDocument: { diagnostic: {} } } };

let client: Client;

afterEach(() => client.kill());

async function start(): Promise<void> {
  client = await Client.start(pulling);
  client.open(uri, example);
}

async function worksOn(): Promise<void> {
  expect(await client.pull(uri)).toMatchObject([{ range: labels, code: "label-mismatch" }]);
}

function failure(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    () => undefined,
    (error: unknown) => (error instanceof ResponseError ? error.code : error),
  );
}

describe("what a request gets that cannot be answered", () => {
  test.each([
    ["a document that is not open", { textDocument: { uri: "file:///nowhere.py" }, position: { line: 0, character: 0 } }],
    ["a position behind the end", { textDocument: { uri }, position: { line: 9999, character: 9999 } }],
    ["no position", { textDocument: { uri } }],
    ["a position that is none", { textDocument: { uri }, position: "here" }],
    ["negative numbers", { textDocument: { uri }, position: { line: -1, character: -5 } }],
    ["no document", { position: { line: 0, character: 0 } }],
  ])("%s: nothing", async (_, params) => {
    await start();
    expect(await client.request("textDocument/hover", params)).toBeNull();
    await worksOn();
  });

  test.each(["textDocument/inlayHint", "textDocument/codeAction"])("%s without parameters: an empty list", async (method) => {
    await start();
    expect(await client.request(method, {})).toEqual([]);
    await worksOn();
  });

  test("no parameters at all: an error that says so", async () => {
    await start();
    expect(await failure(client.request("textDocument/hover", null))).toBe(ErrorCodes.InvalidParams);
    await worksOn();
  });

  test("what failed stands in the log", async () => {
    await start();
    await client.request("textDocument/hover", { textDocument: { uri } });
    expect(client.logs.join("\n")).toContain("A request failed");
  });

  test("a request nobody knows: an error that says so", async () => {
    await start();
    expect(await failure(client.request("textDocument/unheardOf", {}))).toBe(ErrorCodes.MethodNotFound);
    await worksOn();
  });
});

describe("what does not end the server", () => {
  test("notifications without sense", async () => {
    await start();
    client.notify("textDocument/didChange", { textDocument: { uri: "file:///nowhere.py", version: 2 }, contentChanges: [{ text: "x" }] });
    client.notify("textDocument/didChange", null);
    client.notify("textDocument/didOpen", { textDocument: null });
    client.notify("textDocument/didClose", { textDocument: { uri: "file:///nowhere.py" } });
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: 3 }, null] });
    client.notify("workspace/didChangeConfiguration", {});
    client.notify("$/unheardOf", [1, 2]);
    await worksOn();
  });

  test("a header that is none", async () => {
    await start();
    await worksOn();
    client.process.stdin.write("garbage\r\n\r\n");
    // What comes in the same piece waits for the next one: the reader of the protocol's library is so.
    await sleep(100);
    await worksOn();
  });

  test("a message that is no JSON", async () => {
    await start();
    client.process.stdin.write("Content-Length: 9\r\n\r\n{nonsense");
    await worksOn();
  });

  test("a batch of a shape that is no message", async () => {
    await start();
    client.process.stdin.write('Content-Length: 15\r\n\r\n{"jsonrpc":"2"}');
    client.process.stdin.write("Content-Length: 4\r\n\r\nnull");
    await worksOn();
  });

  test.each([
    ["nothing", ""],
    ["a lone surrogate", "x = '\ud800'\n"],
    ["NUL bytes", "x\0 = \0 1\n\0"],
    ["deep nesting", `x = ${"(".repeat(5000)}`],
    ["an open string", `x = """${example}`],
    ["carriage returns alone", example.replaceAll("\n", "\r")],
    ["one long line", `x = [${"1, ".repeat(100_000)}]\n`],
  ])("a document of %s", async (_, text) => {
    await start();
    const other = "untitled:other.py";
    client.open(other, text);
    expect(await client.pull(other)).toBeInstanceOf(Array);
    expect(client.logs.filter((message) => message.includes("failed"))).toEqual([]);
    await worksOn();
  });
});

describe("cancellation", () => {
  test("a request that is taken back is not answered, the next one is", async () => {
    await start();
    const source = new CancellationTokenSource();
    const cancelled = failure(client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }, source.token));
    source.cancel();
    expect(await cancelled).toBe(LSPErrorCodes.RequestCancelled);
    await worksOn();
  });

  test("of a request that was never sent is ignored", async () => {
    await start();
    client.notify("$/cancelRequest", { id: 4711 });
    await worksOn();
  });
});

describe("beginning and end", () => {
  test("a request before initialize is refused", async () => {
    client = Client.launch();
    const refused = failure(client.request("textDocument/hover", { textDocument: { uri }, position: labels.start }));
    expect(await refused).toBeTypeOf("number");
  });

  test("a second initialize is refused", async () => {
    await start();
    expect(await failure(client.request("initialize", initializeParams({})))).toBe(ErrorCodes.InvalidRequest);
    await worksOn();
  });

  test("exit after shutdown ends with 0", async () => {
    await start();
    expect(await client.stop()).toBe(0);
  });

  test("exit without shutdown ends with 1", async () => {
    await start();
    client.notify("exit", undefined);
    expect(await client.ended()).toBe(1);
  });

  test("the end of its input ends the server", async () => {
    await start();
    await worksOn();
    client.process.stdin.end();
    expect(await client.ended()).toBe(1);
  });

  test("without a word how to connect it says how, and ends with 2", () => {
    client = Client.launch();
    const { status, stderr } = spawnSync(process.execPath, [serverFile], { encoding: "utf8", timeout: 10_000 });
    expect(status).toBe(2);
    expect(stderr).toContain("--stdio");
  });
});
