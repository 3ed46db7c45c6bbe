/** docs/coverage.md, as `npm run coverage:api` writes it. */
import type { Used } from "./usage";
import type { Judged, Verdict } from "./verdicts";

const VERDICTS: readonly Verdict[] = ["exact", "partial", "on purpose", "unknown"];

export interface Library {
  /** `public API of Keras 3.15.1`. */
  readonly source: string;
  readonly judged: readonly Judged[];
}

export function coverageDocument(libraries: readonly Library[], used: readonly Used[]): string {
  const sections = libraries.flatMap(({ judged }) => [...byModule(judged)].map(([module, symbols]) => section(module, symbols)));
  return `# Coverage\n\n${introduction(libraries)}\n\n${summary(libraries)}\n\n${usage(used)}\n\n${sections.join("\n\n")}\n`;
}

/** The table on top: counts by module, and for each library. */
export function summary(libraries: readonly Library[]): string {
  const rows = libraries.flatMap(({ source, judged }) => [
    ...[...byModule(judged)].map(([module, symbols]) => row(`\`${module}\``, symbols)),
    row(`**${source}**`, judged),
  ]);
  return ["| | exact | partial | on purpose | unknown | all |", "|---|---:|---:|---:|---:|---:|", ...rows].join("\n");
}

/** The figures that the README quotes: one line of it. */
export function figures({ source, judged }: Library): string {
  const counts = VERDICTS.map((verdict) => `${count(judged, verdict)} are ${verdict}`).join(", ");
  const groups = Object.entries(GROUPS).flatMap(([title, modules]) => {
    const group = judged.filter(({ symbol }) => modules.includes(moduleOf(symbol)));
    return group.length === 0 ? [] : [`${title} ${count(group, "exact")} of ${group.length}`];
  });
  return `- Of the ${judged.length} names in the ${source} ${counts}.${groups.length === 0 ? "" : ` Exact are: ${groups.join(", ")}.`}`;
}

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  layers: ["keras.layers"],
  operations: ["keras.ops", "keras.ops.image"],
  losses: ["keras.losses"],
  metrics: ["keras.metrics"],
  applications: ["keras.applications"],
};

function count(judged: readonly Judged[], verdict: Verdict): number {
  return judged.filter((each) => each.verdict === verdict).length;
}

function introduction(libraries: readonly Library[]): string {
  return [
    `What the analyzer knows of the ${libraries.map(({ source }) => source).join(", the ")}. Written by \`npm run coverage:api\`; a test fails when it is out of date.`,
    "",
    "- **exact**: committed programs that use it were run by the real libraries, and what was recorded is said exactly: every size, every None, the dtype.",
    "  None of them shows less.",
    "- **partial**: there is an entry, but some recorded result is known less exactly, or none was recorded.",
    "- **on purpose**: not modelled, since no tensors come in or out.",
    "- **unknown**: no entry; its results are unknown, which says nothing.",
  ].join("\n");
}

/** What public programs use, and why not all of it is exact. */
function usage(used: readonly Used[]): string {
  const [exact, onPurpose] = (["exact", "on purpose"] as const).map((verdict) => used.filter((each) => each.verdict === verdict).length);
  const reasons = new Map<string, string[]>();
  for (const { name, verdict, reason = "nobody has said why" } of used)
    if (verdict === "not exact") reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  const rows = [...reasons].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([reason, names]) => `| ${reason} | ${abridged(names)} |`);
  return [
    "## Names that public programs use",
    "",
    `Of the ${used.length} names that at least three of 3,684 public Keras programs call, ${exact} are exact and ${onPurpose} are left out on purpose. The others:`,
    "",
    "| why | names |",
    "|---|---|",
    ...rows,
  ].join("\n");
}

/** A package that is left out as a whole is not listed name by name. */
function abridged(names: readonly string[]): string {
  const packages = new Map<string, string[]>();
  for (const name of names.toSorted()) {
    const top = name.slice(0, name.indexOf("."));
    packages.set(top, [...(packages.get(top) ?? []), name]);
  }
  return [...packages]
    .map(([top, own]) => (OTHERS.has(top) ? `\`${top}\` (${own.length})` : own.map((name) => `\`${name}\``).join(", ")))
    .join(", ");
}

const OTHERS: ReadonlySet<string> = new Set(
  "jax keras_cv keras_hub keras_nlp keras_tuner matplotlib scipy tensorflow_addons tensorflow_datasets tensorflow_hub tensorflow_probability".split(
    " ",
  ),
);

function byModule(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const modules = new Map<string, Judged[]>();
  for (const each of judged) {
    const module = moduleOf(each.symbol);
    modules.set(module, [...(modules.get(module) ?? []), each]);
  }
  return new Map([...modules].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Applications are counted together: their modules repeat their names. */
function moduleOf(symbol: string): string {
  return symbol.startsWith("keras.applications.") ? "keras.applications" : symbol.slice(0, symbol.lastIndexOf("."));
}

function row(title: string, judged: readonly Judged[]): string {
  const counts = VERDICTS.map((verdict) => count(judged, verdict));
  return `| ${title} | ${[...counts, judged.length].join(" | ")} |`;
}

function section(module: string, judged: readonly Judged[]): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const found = judged.filter((each) => each.verdict === verdict);
    return found.length === 0 ? [] : [`**${verdict}**: ${sentence(module, found)}`];
  });
  return `## ${module}\n\n${parts.join("\n\n")}`;
}

/** Names that share a reason stand together. */
function sentence(module: string, judged: readonly Judged[]): string {
  const reasons = new Map<string, string[]>();
  for (const { symbol, reason = "" } of judged) reasons.set(reason, [...(reasons.get(reason) ?? []), symbol.slice(module.length + 1)]);
  return [...reasons].map(([reason, names]) => `${names.toSorted().join(", ")}${reason ? ` (${reason})` : ""}`).join("; ");
}
