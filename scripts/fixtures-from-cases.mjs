/**
 * Writes fixtures out of recorded runs of real Keras, so that their truth is known: for every topic of fixture-topics.json one
 * program of the cases that run, and a small one for each way to fail that the analyzer finds.
 *
 *   node scripts/fixtures-from-cases.mjs FOLDER [AREA]      FOLDER holds the recorded cases, GROUP.jsonl
 *
 * Beside TOPIC.py stands TOPIC.truth.json, what real Keras gave, in the form of scripts/oracle/record.py.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = process.env.KERAS_SHAPES_CLI ?? path.join(root, "dist", "cli.js");
const [folder, onlyArea] = process.argv.slice(2);
if (!folder) throw new Error("give the folder of the recorded cases");

/** { area, topic, group, calls: names that the cases are about, also: other names they may call, limit, shared: whether all fail alike, most: programs a code } */
const topics = JSON.parse(readFileSync(path.join(root, "scripts", "fixture-topics.json"), "utf8"));
const groups = new Map();

for (const topic of topics)
  if ((!onlyArea || topic.area === onlyArea) && existsSync(path.join(folder, `${topic.group}.jsonl`))) write(topic);

function write(topic) {
  const into = path.join(root, "test-fixtures", topic.area);
  mkdirSync(into, { recursive: true });
  for (const old of readdirSync(into)) if (isOf(topic.topic, old)) rmSync(path.join(into, old));
  const cases = casesOf(topic.group).filter((each) => isAbout(topic, each));
  const clean = variedFirst(cases.filter((each) => !each.expect.error && !each.data_dependent)).slice(0, topic.limit ?? 24);
  if (clean.length > 0) save(into, topic.topic, compose(withWarnings(clean)));
  const used = new Map();
  for (const [code, failing] of failures(cases, topic.shared)) {
    const count = (used.get(code) ?? 0) + 1;
    used.set(code, count);
    if (count > (topic.most ?? Number.POSITIVE_INFINITY)) continue;
    save(into, `${topic.topic}.${code}${count > 1 ? `-${count}` : ""}`, compose(withWarnings([failing]), code));
  }
}

function isOf(topic, file) {
  return (
    file === `${topic}.py` ||
    file === `${topic}.truth.json` ||
    (file.startsWith(`${topic}.`) && !file.slice(topic.length + 1).startsWith("own"))
  );
}

/** Cases of a group; of several with the same statements the first. */
function casesOf(group) {
  if (!groups.has(group)) {
    const rows = readFileSync(path.join(folder, `${group}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const seen = new Set();
    groups.set(
      group,
      rows.filter((row) =>
        isNew(
          seen,
          statements(row.source)
            .body.map(({ text }) => text)
            .join("\n")
            .replaceAll(/\b(tf\.)?(keras\.)?layers\./g, ""),
        ),
      ),
    );
  }
  return groups.get(group);
}

function isNew(seen, key) {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Cases that show something new, an argument, a callee or a shape's kind, before those that vary the numbers. */
function variedFirst(cases) {
  const seen = new Set();
  const isVaried = ({ source, expect }) => {
    const words = [...source.matchAll(/\b\w+(?=[(=])|'\w+'|\b(?:True|False|None)\b/g)].map(([word]) => word);
    const shapes = (expect.shapes ?? []).map(({ shape, kind }) => `${kind} ${shape?.length} ${shape?.slice(1).includes(null)}`);
    return [...words, ...shapes].filter((word) => isNew(seen, word)).length > 0;
  };
  const varied = new Set(cases.filter(isVaried));
  return [...varied, ...cases.filter((each) => !varied.has(each))];
}

/** Calls one of the topic's names, no other class but Input, and no other function that topics name. */
function isAbout({ group, calls, also = [] }, { source }) {
  const called = new Set([...source.matchAll(/\b([A-Za-z_]\w*)\(/g)].map(([, name]) => name));
  const named = [...called].filter((name) => calls.includes(name));
  const allowed = new Set([...calls, ...also, "Input"]);
  const foreign = [...called].filter((name) => (/^[A-Z]/.test(name) || isSubject(group, name)) && !allowed.has(name));
  return named.length > 0 && foreign.length === 0;
}

/** Whether a topic of the group is about a name. */
function isSubject(group, name) {
  return topics.some((topic) => topic.group === group && topic.calls.includes(name));
}

/** Imports apart from the rest, which keeps its line numbers. */
function statements(source) {
  const lines = source.split("\n").map((text, index) => ({ text, line: index + 1 }));
  const isImport = ({ text }) => /^(import|from)\b/.test(text);
  const body = lines.filter((each) => !isImport(each));
  while (body.length > 0 && body[0].text.trim() === "") body.shift();
  while (body.length > 0 && body.at(-1).text.trim() === "") body.pop();
  return { imports: lines.filter(isImport).map(({ text }) => text), body };
}

/** Warnings are about programs that Keras runs, so they are the analyzer's: to be read before a fixture is kept. */
function withWarnings(cases) {
  return analyze(cases).map((diagnostics, index) => ({
    ...cases[index],
    warnings: new Map(
      diagnostics.filter((each) => each.severity === "warning").map((each) => [each.range.start.line + 1, `  # warning[${each.code}]`]),
    ),
  }));
}

/** One program of several, with the expectations as comments, and its truth. */
function compose(cases, code) {
  const parts = cases.map((each) => ({ ...statements(each.source), expect: each.expect, warnings: each.warnings }));
  const lines = [...new Set(parts.flatMap(({ imports }) => imports))].sort();
  const shapes = [];
  let error = null;
  for (const { body, expect, warnings } of parts) {
    lines.push("");
    const moved = new Map(body.map(({ line }, index) => [line, lines.length + index + 1]));
    for (const { text, line } of body) lines.push(`${text}${commentOf(text, line, expect, code)}${warnings.get(line) ?? ""}`);
    for (const { line, name, shape, dtype } of expect.shapes ?? [])
      if (moved.has(line)) shapes.push({ line: moved.get(line), name, shape, dtype });
    if (expect.error) error = movedError(expect.error, moved);
  }
  return { text: `${lines.join("\n")}\n`, truth: { shapes, error } };
}

/** As scripts/oracle/record.py writes it: `lines` are those of the traceback, outermost first. */
function movedError({ line, top_line: top = line, type, message }, moved) {
  const lines = [...new Set([top, line])].map((each) => moved.get(each) ?? each);
  return { line: lines.at(-1), lines, type, message };
}

function commentOf(text, line, expect, code) {
  if (code && expect.error?.line === line) return `  # error[${code}]`;
  const here = (expect.shapes ?? []).filter((each) => each.line === line);
  const [only] = here;
  if (here.length !== 1 || !Array.isArray(only.shape) || !isWhole(text) || !text.startsWith(`${only.name} = `)) return "";
  return `  # shape: ${formatShape(only.shape)}`;
}

/** Whether an assignment ends on its line. */
function isWhole(text) {
  const depth = [...text].reduce((sum, char) => sum + ("([{".includes(char) ? 1 : ")]}".includes(char) ? -1 : 0), 0);
  return depth === 0 && !text.endsWith("\\") && !text.includes("#");
}

function formatShape(shape) {
  return `(${shape.map((dim) => (dim === null ? "None" : dim)).join(", ")}${shape.length === 1 ? "," : ""})`;
}

/** One failing case for each text of Keras that the analyzer reports on the line where Keras raises, with the analyzer's code. */
function failures(cases, shared) {
  const failing = cases.filter((each) => each.expect.error);
  const seen = new Set();
  return analyze(failing).flatMap((diagnostics, index) => {
    const { line, message } = failing[index].expect.error;
    const found = diagnostics.filter((each) => each.severity === "error");
    const here = found.length === 1 && found[0].range.start.line + 1 === line ? found[0].code : undefined;
    return here && isNew(seen, `${here} ${kindOf(shared ? message.replace(/calling \w+/, "") : message)}`) ? [[here, failing[index]]] : [];
  });
}

/** Keras's message without the values in it. */
function kindOf(message) {
  return message.replaceAll(/\([^()]*\)|'[^']*'|=\S+|-?\d+/g, "").slice(0, 60);
}

function analyze(cases) {
  if (cases.length === 0) return [];
  const work = mkdtempSync(path.join(tmpdir(), "fixtures-"));
  const files = cases.map((each, index) => {
    const file = path.join(work, `${index}.py`);
    writeFileSync(file, each.source);
    return file;
  });
  const list = path.join(work, "files.txt");
  writeFileSync(list, files.join("\n"));
  const output = runCli(["check", "--format", "json", "--files-from", list]);
  rmSync(work, { recursive: true });
  const byFile = new Map(
    output
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((row) => [row.file, row.diagnostics]),
  );
  return files.map((file) => byFile.get(file) ?? []);
}

/** Exit status 1 only says that errors were found. */
function runCli(args) {
  try {
    return execFileSync("node", [cli, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

function save(into, name, { text, truth }) {
  writeFileSync(path.join(into, `${name}.py`), text);
  const shapes = truth.shapes.map((each) => `    ${JSON.stringify(each)}`).join(",\n");
  const listed = shapes === "" ? "[]" : `[\n${shapes}\n  ]`;
  writeFileSync(path.join(into, `${name}.truth.json`), `{\n  "shapes": ${listed},\n  "error": ${JSON.stringify(truth.error)}\n}\n`);
}
