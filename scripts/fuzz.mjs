/**
 * `npm run oracle:fuzz -- PYTHON [--family layers,ops] [--seed 1] [--count 1000] [--only REGEX] [--show 10] [--missed]`: random programs under
 * real Keras and under the analyzer. PYTHON is an interpreter that has Keras. Prints every contradiction (and, with --missed, what is
 * not known or not reported), then the sum; the exit status is 1 when a shape, dtype or error was contradicted.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    family: { type: "string" },
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "1000" },
    only: { type: "string" },
    show: { type: "string", default: "10" },
    missed: { type: "boolean", default: false },
  },
});

/** What counts against the analyzer; the others are what it does not know. */
const WRONG = ["wrong", "dtype", "false", "crashed"];
const OPEN = ["coarse", "missing", "missed", "elsewhere"];
const ROWS_AT_ONCE = 500;

function main() {
  const cases = askKeras();
  const folder = mkdtempSync(path.join(tmpdir(), "keras-shapes-fuzz-"));
  const sums = new Map();
  const shown = new Map();
  const note = (kind, subject, text) => {
    sums.set(kind, (sums.get(kind) ?? 0) + 1);
    const seen = (shown.get(`${kind} ${subject}`) ?? 0) + 1;
    shown.set(`${kind} ${subject}`, seen);
    const wanted = WRONG.includes(kind) || (options.missed && OPEN.includes(kind));
    if (wanted && seen <= Number(options.show)) console.log(`${kind} ${text}`);
  };
  for (let start = 0; start < cases.length; start += ROWS_AT_ONCE) judgeAll(cases.slice(start, start + ROWS_AT_ONCE), folder, note);
  rmSync(folder, { recursive: true });
  report(cases, sums, shown);
  process.exitCode = WRONG.some((kind) => sums.has(kind)) ? 1 : 0;
}

function askKeras() {
  const python = positionals[0] ?? "python3";
  const passed = ["family", "seed", "count", "only"].flatMap((name) => (options[name] === undefined ? [] : [`--${name}`, options[name]]));
  const asked = spawnSync(python, [path.join(root, "scripts/oracle/fuzz"), ...passed], { encoding: "utf8", maxBuffer: 1 << 30 });
  if (asked.status !== 0 || asked.stdout === "") {
    console.error(
      `${python} has no Keras, or failed. Give an interpreter that has: npm run oracle:fuzz -- /path/to/venv/bin/python\n${asked.stderr}`,
    );
    process.exit(2);
  }
  return asked.stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function judgeAll(cases, folder, note) {
  const files = cases.map((_, index) => path.join(folder, `${index}.py`));
  cases.forEach((each, index) => {
    writeFileSync(files[index], each.source);
  });
  const said = answers("shapes", files, folder);
  const checked = answers("check", files, folder);
  cases.forEach((each, index) => {
    judge(each, said.get(files[index]), checked.get(files[index]), (kind, detail) => note(kind, each.subject, describe(each, detail)));
  });
}

function answers(verb, files, folder) {
  const list = path.join(folder, "files.txt");
  writeFileSync(list, `${files.join("\n")}\n`);
  const run = spawnSync("node", [path.join(root, "dist/cli.js"), verb, "--format", "json", "--files-from", list], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return new Map(
    run.stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((row) => [row.file, row]),
  );
}

function judge({ shapes, error }, said, checked, note) {
  if (!said || !checked) return note("crashed", "no answer");
  const values = new Map(said.facts.filter((fact) => fact.kind === "assign").map((fact) => [`${fact.line} ${fact.name}`, fact.value]));
  for (const truth of shapes) {
    const value = values.get(`${truth.line} ${truth.name}`);
    note(compare(truth, value), `${truth.name} is ${show(truth)}, said ${value ? show(value) : "nothing"}`);
    if (value?.t === "tensor" && value.dtype && value.dtype !== truth.dtype.replace(/^str\d+$/, "str"))
      note("dtype", `${truth.name} is ${show(truth)}, said ${show(value)}`);
  }
  const errors = checked.diagnostics.filter((each) => each.severity === "error");
  const lines = errors.map((each) => each.range.start.line + 1);
  const words = errors.map((each) => `${each.code}: ${each.message}`).join("; ");
  if (!error) return errors.length > 0 ? note("false", words) : note("clean", "");
  const verdict = lines.some((line) => error.lines.includes(line)) ? "caught" : lines.length > 0 ? "elsewhere" : "missed";
  return note(verdict, `${error.type}: ${error.message.replaceAll("\n", " ").slice(0, 200)}${words === "" ? "" : `, said ${words}`}`);
}

function compare(truth, value) {
  if (!value) return "missing";
  if (value.t !== "tensor") return ["layer", "model", "dataset"].includes(value.t) ? "wrong" : "coarse";
  if (truth.shape === null) return "exact";
  if (!value.shape) return "coarse";
  if (truth.shape.length !== value.shape.length) return "wrong";
  const verdicts = truth.shape.map((size, axis) => {
    const given = value.shape[axis];
    return size === null || size === given ? "exact" : typeof given === "number" ? "wrong" : "coarse";
  });
  return verdicts.find((each) => each === "wrong") ?? verdicts.find((each) => each === "coarse") ?? "exact";
}

function show({ shape, dtype, t }) {
  return t !== undefined && t !== "tensor" ? `a ${t}` : `${JSON.stringify(shape ?? null)} ${dtype}`;
}

function describe({ id, source }, detail) {
  const lines = source.split("\n").filter((line) => line !== "" && !/^(import|from) /.test(line));
  return `${id}: ${detail}\n    ${lines.join("\n    ")}`;
}

function report(cases, sums, shown) {
  const of = (kind) => sums.get(kind) ?? 0;
  const facts = of("exact") + of("coarse") + of("missing") + of("wrong");
  const errors = of("caught") + of("elsewhere") + of("missed");
  const weak = [...shown].filter(([key]) => OPEN.includes(key.split(" ")[0])).sort((a, b) => b[1] - a[1]);
  if (weak.length > 0)
    console.log(
      `not known or not reported: ${weak
        .slice(0, 60)
        .map(([key, count]) => `${key} ${count}`)
        .join(", ")}`,
    );
  console.log(
    `${cases.length} programs: exact ${of("exact")} of ${facts} shapes, wrong ${of("wrong")}, wrong dtype ${of("dtype")}; ` +
      `caught ${of("caught")} of ${errors} errors; false alarms ${of("false")} of ${of("clean") + of("false")}; crashed ${of("crashed")}`,
  );
}

main();
